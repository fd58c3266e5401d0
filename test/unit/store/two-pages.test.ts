/** Several pages on the same copies, and a page whose database the browser closes. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { databaseWithoutParts, deleteDatabase, filled, notes } from "./damaged.ts";
import { freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

test("two pages that meet the same damage at once both open, and nothing is lost", async () => {
  const area = await filled(130);
  await databaseWithoutParts();
  const stores = await Promise.all([openOn(area), openOn(area), openOn(area)]);
  for (const store of stores) {
    expect(await store.allFacts()).toHaveLength(130);
    expect(store.recovery).toMatchObject({ restored: 130, missing: 0, dead: false });
  }
});

test("a database closed by the browser is opened again by the next question", async () => {
  const area = freshMachine();
  const store = await openOn(area);
  await store.record(notes(2));
  await deleteDatabase();
  const heard = vi.fn();
  store.subscribe(heard);
  expect(await store.things("person")).toHaveLength(2);
  await store.record(notes(1));
  expect(await store.allFacts()).toHaveLength(3);
  expect(heard).toHaveBeenCalled();
});

test("two pages that write at once both keep everything, in one order", async () => {
  const area = freshMachine();
  const [left, right] = [await openOn(area), await openOn(area)];
  const write = async (store: typeof left, name: string) => {
    for (let number = 0; number < 30; number += 1)
      await store.record([{ about: "person:same", field: `need/${name}${number}`, value: true }]);
  };
  await Promise.all([write(left, "l"), write(right, "r")]);
  const facts = await left.allFacts();
  expect(new Set(facts.map((fact) => fact.at)).size).toBe(60);
  expect(Object.keys((await right.thing("person:same"))?.fields ?? {})).toHaveLength(60);
  left.close();
  right.close();
  expect((await openOn(area)).recovery.restored).toBe(0);
});
