/** Made by hand: nobody and no company twice, however fast the form was sent. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { makeCompany, makePerson } from "../../../lib/records/by-hand.ts";
import { dealInView } from "../../../lib/records/deals.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const ZOE = { name: "Zoë Park", address: "zoe.park@bigwerk.test", company: "", title: "", level: null };

test("makes nobody of an address that is on record: it is whoever has it, and they join the deal", async () => {
  const store = await openOn(freshMachine());
  const deal = await makeDeal(store, "Trade fair");
  const [first, again] = await Promise.all([
    makePerson(store, ZOE, null),
    makePerson(store, { ...ZOE, name: "Z. Park", address: "Zoe.Park@bigwerk.test" }, deal),
  ]);
  expect(again.id).toBe(first.id);
  expect(again.made).toEqual([]);
  expect(await store.things("person")).toHaveLength(1);
  expect((await dealInView(store, deal))?.people.map(({ person }) => person.name)).toEqual(["Zoë Park"]);
});

test("makes no company of a domain that is on record", async () => {
  const store = await openOn(freshMachine());
  const first = await makeCompany(store, "Bigwerk", "bigwerk.test");
  const again = await makeCompany(store, "Big Werk", "bigwerk.test");
  expect(again).toEqual({ id: first.id, made: [], facts: [] });
});
