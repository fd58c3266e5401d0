/** What is put in by hand: each in one write, nobody and no company twice, however fast the form was sent. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { makeCompany, makeDealByHand, makePerson } from "../../../lib/records/by-hand.ts";
import { dealInView } from "../../../lib/records/deals.ts";
import { unmakeDeal } from "../../../lib/records/from-page.ts";
import { personSeen } from "../../../lib/records/persons.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const wei = {
  name: "Wei Wang",
  address: "wei.wang@big.test",
  company: "",
  title: "CFO",
  level: "board",
} as const;

const zoe = { name: "Zoë Park", address: "zoe.park@bigwerk.test", company: "", title: "", level: null };

let store: Store;
beforeEach(async () => {
  store = await openOn(freshMachine());
});

test("a person with the company of their address, in one write that is taken back as a whole", async () => {
  const record = vi.spyOn(store, "record");
  const made = await makePerson(store, wei, null);
  expect(record).toHaveBeenCalledTimes(1);
  expect(await personSeen(store, wei)).toMatchObject({ id: made.id, title: "CFO", level: "board" });
  expect((await store.things("company")).length).toBe(1);
  await unmakeDeal(store, made);
  expect(await personSeen(store, wei)).toBeUndefined();
});

test("an address on record is that person, asked for twice or from a deal: nothing known is written over", async () => {
  const deal = await makeDeal(store, "ERP");
  const first = await makePerson(store, wei, null);
  const again = await makePerson(store, { ...wei, name: "W. Wang", title: "", level: null }, deal);
  expect(again.id).toBe(first.id);
  expect(await store.things("person")).toHaveLength(1);
  const [member] = (await dealInView(store, deal))?.people ?? [];
  expect(member?.person).toMatchObject({ id: first.id, name: "Wei Wang", title: "CFO" });
  await unmakeDeal(store, again);
  expect((await dealInView(store, deal))?.people).toEqual([]);
  expect((await personSeen(store, wei))?.id).toBe(first.id);
});

test("a deal with somebody known and somebody new, of a company that is known by its name", async () => {
  const { id: person } = await makePerson(store, { ...wei, company: "Big Industries" }, null);
  const { id } = await makeDealByHand(store, "Plant 4", "Big Industries", [
    { seen: wei, person },
    { seen: { name: "Li Chen", address: "li.chen@big.test" } },
  ]);
  const view = await dealInView(store, id);
  expect(view?.people).toHaveLength(2);
  expect(Object.values(view?.companyNames ?? {})).toEqual(["Big Industries"]);
  expect(await store.things("company")).toHaveLength(1);
});

test("makes nobody of an address that is on record: it is whoever has it, and they join the deal", async () => {
  const deal = await makeDeal(store, "Trade fair");
  const [first, again] = await Promise.all([
    makePerson(store, zoe, null),
    makePerson(store, { ...zoe, name: "Z. Park", address: "Zoe.Park@bigwerk.test" }, deal),
  ]);
  expect(again.id).toBe(first.id);
  expect(again.made).toEqual([]);
  expect(await store.things("person")).toHaveLength(1);
  expect((await dealInView(store, deal))?.people.map(({ person }) => person.name)).toEqual(["Zoë Park"]);
});

test("makes no company of a domain that is on record", async () => {
  const [first, again] = await Promise.all([
    makeCompany(store, "Bigwerk", "bigwerk.test"),
    makeCompany(store, "Big Werk", "bigwerk.test"),
  ]);
  expect(again).toEqual({ id: first.id, made: [], facts: [] });
});
