import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { changeDeal, dealInView } from "../../../lib/records/deals.ts";
import { idOf } from "../../../lib/records/fields.ts";
import { dealThatStays, differences } from "../../../lib/records/join-deals.ts";
import { joinedFrom, merge } from "../../../lib/records/merge.ts";
import { addPlaceholder } from "../../../lib/records/placeholders.ts";
import { dealView } from "../../../lib/records/views.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal, makePerson } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

let store: Store;
beforeEach(async () => {
  store = await openOn(freshMachine());
});

async function stays(here: string, other: string): Promise<string> {
  const [one, two] = await Promise.all([store.thing(`deal:${here}`), store.thing(`deal:${other}`)]);
  if (!one || !two) throw new Error("No such deal.");
  return idOf(dealThatStays(one, two).into);
}

test("of two open deals the one looked at stays; an open one before a closed one, whichever is looked at", async () => {
  const [erp, plant] = [await makeDeal(store, "ERP rollout"), await makeDeal(store, "二号工厂")];
  expect(await stays(erp, plant)).toBe(erp);
  expect(await stays(plant, erp)).toBe(plant);
  await changeDeal(store, plant, { status: "lost", stage: "propose" });
  expect(await stays(plant, erp)).toBe(erp);
  const [one, two] = await Promise.all([store.thing(`deal:${erp}`), store.thing(`deal:${plant}`)]);
  if (one && two) expect(differences(dealView(one), dealView(two))).toEqual(["name", "status", "stage"]);
  await store.record([
    { about: `deal:${erp}`, field: "company", value: "big" },
    { about: `deal:${plant}`, field: "company", value: "nordwerk" },
  ]);
  await merge(store, "deal", plant, erp);
  expect((await dealInView(store, plant))?.deal).toMatchObject({
    id: erp,
    name: "ERP rollout",
    status: "open",
    company: "big",
  });
});

test("a placeholder that was joined is named by its title", async () => {
  const erp = await makeDeal(store, "ERP rollout");
  const facts = await addPlaceholder(store, erp, { title: "the CFO", level: null, role: null });
  const placeholder = facts.find(({ about }) => about.startsWith("person:"))?.about.slice("person:".length);
  const wang = await makePerson(store, { name: "王伟", address: "wei.wang@big.test" });
  await merge(store, "person", placeholder ?? "", wang);
  expect((await joinedFrom(store, `person:${wang}`)).map(({ names }) => names)).toEqual([["the CFO"]]);
});
