/** Thousands of facts at once come to the same as a few at a time, and to nothing when a copy refuses them. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { openDatabase } from "../../../lib/store/database.ts";
import { type Fact, THING_TYPES } from "../../../lib/store/fact.ts";
import { FOLD_VERSION } from "../../../lib/store/fold.ts";
import type { Store } from "../../../lib/store/store.ts";
import { momentOf } from "../../../scripts/seed/backup.ts";
import { seed } from "../../../scripts/seed/seed.ts";
import { checked, freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const now = momentOf("2026-11-25");
const facts = seed({ deals: 80, people: 400, facts: 6_000, seed: 3, now });

async function everything(store: Store) {
  const things = await Promise.all(THING_TYPES.map((type) => store.things(type)));
  return { facts: (await store.allFacts()).length, things: things.flat() };
}

async function mergedIn(...parts: Fact[][]) {
  const store = await openOn(freshMachine(), checked, () => now);
  for (const part of parts) await store.merge(part);
  const found = await everything(store);
  store.close();
  return found;
}

test("six thousand at once are held and folded as in parts", { timeout: 120_000 }, async () => {
  const once = await mergedIn(facts);
  expect(once.facts).toBe(6_000);
  expect(await mergedIn(facts.slice(0, 3_500), facts.slice(3_500))).toEqual(once);
});

test("when the second copy refuses them, neither copy keeps one", { timeout: 120_000 }, async () => {
  const area = freshMachine();
  const store = await openOn(area, checked, () => now);
  await store.merge(facts.slice(0, 10));
  const before = await everything(store);
  area.failAfter("set", 1);
  await expect(store.merge(facts)).rejects.toThrow(/Not saved/);
  area.failAfter("set", Number.POSITIVE_INFINITY);
  expect(await everything(store)).toEqual(before);
  store.close();
});

test("a start after the browser ended before the states were written folds them", async () => {
  const area = freshMachine();
  const store = await openOn(area, checked, () => now);
  await store.merge(facts.slice(0, 400));
  const before = await everything(store);
  store.close();
  // What such an end leaves: all facts, no word of how they were folded, and states that lag behind.
  const database = await openDatabase(indexedDB, {});
  await database.delete("meta", "fold");
  await database.clear("things");
  database.close();
  const again = await openOn(area, checked, () => now);
  expect(await everything(again)).toEqual(before);
  const after = await openDatabase(indexedDB, {});
  expect(await after.get("meta", "fold")).toBe(FOLD_VERSION);
  after.close();
  again.close();
});
