/** What passed is held confidential, moved to another deal, and both taken back. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import type { Interaction } from "../../../lib/method/model.ts";
import { dealInView } from "../../../lib/records/deals.ts";
import { dealsFor } from "../../../lib/records/deals-for.ts";
import { changePassed, passedWith, recordPassed } from "../../../lib/records/interactions.ts";
import { openFacts } from "../../../lib/share/open-facts.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal, makePerson } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

let store: Store;
let wang: string;
let erp: string;
let lab: string;

const met = async (): Promise<Interaction> => {
  const [one] = await passedWith(store, wang);
  if (!one) throw new Error("Nothing passed.");
  return one;
};
const undo = (facts: { id: string }[]) => store.undo(facts.map(({ id }) => id));

beforeEach(async () => {
  store = await openOn(freshMachine());
  wang = await makePerson(store, { name: "王伟", address: "wei.wang@big.test" });
  erp = await makeDeal(store, "ERP");
  lab = await makeDeal(store, "Lab");
  const theirs = [{ person: wang }];
  await recordPassed(store, { kind: "met", when: "2026-11-20", deal: erp, theirs, ours: [] });
});

test("held confidential, it stays so whatever else is changed, and tells nothing in the history", async () => {
  await changePassed(store, await met(), { confidential: true });
  expect((await met()).confidential).toBe(true);
  await changePassed(store, await met(), { kind: "called", when: "2026-11-21" });
  expect(await met()).toMatchObject({ confidential: true, kind: "called", when: "2026-11-21" });
  const { id } = await met();
  expect(openFacts(await store.history(`interaction:${id}`))).toEqual([]);
});

test("it is opened again by hand, and by undo", async () => {
  const facts = await changePassed(store, await met(), { confidential: true });
  await undo(facts);
  expect((await met()).confidential).toBeUndefined();
  await changePassed(store, await met(), { confidential: true });
  await changePassed(store, await met(), { when: "2026-11-21" });
  await changePassed(store, await met(), { confidential: false });
  expect((await met()).confidential).toBeUndefined();
  expect(await met()).toMatchObject({ kind: "met", when: "2026-11-21" });
});

test("moved to another deal, it is seen there with who took part, and back again by one undo", async () => {
  const facts = await changePassed(store, await met(), { deal: lab });
  const view = await dealInView(store, lab);
  expect(view?.people.map(({ person }) => person.id)).toEqual([wang]);
  expect(view?.interactions).toHaveLength(1);
  expect((await dealInView(store, erp))?.interactions).toHaveLength(0);
  await undo(facts);
  expect((await dealInView(store, erp))?.interactions).toHaveLength(1);
  expect((await dealInView(store, lab))?.people).toHaveLength(0);
});

test("the deals offered are those of the people and of their companies, each once", async () => {
  await store.record([
    { about: `person:${wang}`, field: "company/big", value: {} },
    { about: `deal:${lab}`, field: "company", value: "big" },
    { about: `deal:${erp}`, field: "company", value: "big" },
  ]);
  await makeDeal(store, "Of others");
  expect((await dealsFor(store, [wang], false)).map(({ name }) => name)).toEqual(["ERP", "Lab"]);
});

test("held confidential from the start, nothing of it was ever open", async () => {
  const { facts, id } = await recordPassed(store, {
    ...{ kind: "called", when: "2026-11-22", deal: erp, ours: [] },
    theirs: [{ person: wang }],
    confidential: true,
  });
  expect(facts.filter(({ about, confidential }) => about === `interaction:${id}` && !confidential)).toEqual(
    [],
  );
  expect((await passedWith(store, wang)).find((one) => one.id === id)?.confidential).toBe(true);
});
