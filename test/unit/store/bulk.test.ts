/** Thousands of facts at once come to the same as a few at a time, and to nothing when a copy refuses them. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import { openDatabase } from "../../../lib/store/database.ts";
import { type Fact, THING_TYPES } from "../../../lib/store/fact.ts";
import { FOLD_VERSION } from "../../../lib/store/fold.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { momentOf } from "../../../scripts/seed/backup.ts";
import { seed } from "../../../scripts/seed/seed.ts";
import type { MemoryArea } from "./memory-area.ts";
import { always, checked, freshMachine, openOn } from "./open-in-memory.ts";

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

/** Ends the page in the midst of a restore: nothing more of it is written, and it takes nothing back. */
async function endsAfter(area: MemoryArea, shareDone: number): Promise<void> {
  const store = await openOn(area, checked, () => now);
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const merging = store.merge(facts, (share) => {
    if (share < shareDone) return;
    store.close();
    area.failing = new Set(["set", "remove"]);
    ended();
  });
  await Promise.race([merging.catch(() => undefined), end]);
  await merging.catch(() => undefined);
  area.failing = new Set();
}

test.each([0.2, 0.5, 0.7])(
  "a restore that ended at %d of its way is gone on with by the next",
  {
    timeout: 120_000,
  },
  async (share) => {
    const whole = await mergedIn(facts);
    const area = freshMachine();
    await endsAfter(area, share);
    const store = await openOn(area, always, () => now);
    const held = (await store.allFacts()).length;
    await store.merge(facts);
    expect(await everything(store)).toEqual(whole);
    expect(held).toBeLessThanOrEqual(6_000);
    await store.recoverySeen();
    store.close();
    const again = await openOn(area, always, () => now);
    expect(again.recovery.copies.map(({ state }) => state)).toEqual(["whole", "whole"]);
    expect(await everything(again)).toEqual(whole);
    again.close();
  },
);

test("is told how far it has come, from nothing to nearly all", { timeout: 120_000 }, async () => {
  const store = await openOn(freshMachine(), checked, () => now);
  const shares: number[] = [];
  await store.merge(facts, (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(0)).toBeLessThan(0.5);
  expect(shares.at(-1)).toBeGreaterThan(0.5);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  store.close();
});

test("things asked for by the thousand are those asked for one by one", { timeout: 120_000 }, async () => {
  const store = await openOn(freshMachine(), checked, () => now);
  await store.merge(facts);
  for (const type of THING_TYPES) {
    const all = await store.things(type);
    expect(await Promise.all(all.map(({ ref }) => store.thing(ref)))).toEqual(all);
    expect([...(await store.some(all.map(({ ref }) => ref))).values()]).toEqual(all);
    expect(await store.count(type)).toBeGreaterThanOrEqual(all.length);
  }
  expect(await store.things("person")).toHaveLength(400);
  expect(await store.count("deal")).toBe(80);
  store.close();
});

test("a large store that opens once more in a session is counted no more, and found emptied all the same", {
  timeout: 120_000,
}, async () => {
  const area = freshMachine();
  const open = (session: typeof always) => openStore({ area, session, now: () => now, readWholeUpTo: 100 });
  const store = await open(always);
  await store.merge(facts);
  const before = await everything(store);
  store.close();
  const keys = vi.spyOn(area, "keys");
  const calm = await open(checked);
  const asked = keys.mock.calls.length;
  expect(asked).toBeLessThanOrEqual(1);
  calm.close();
  globalThis.indexedDB = new IDBFactory();
  const mended = await open(checked);
  expect(mended.recovery.restored).toBe(6_000);
  expect(await everything(mended)).toEqual(before);
  mended.close();
});

test("the first deal or person is found behind what was said before it", async () => {
  const store = await openOn(freshMachine(), checked, () => now);
  expect(await store.firstClockOf(["deal", "person"])).toBeNull();
  await store.record([{ about: "side:own", field: "domain/acme.test", value: true }]);
  expect(await store.firstClockOf(["deal", "person"])).toBeNull();
  const [fact] = await store.record([{ about: "person:a", field: "name", value: "Ada" }]);
  await store.record([{ about: "deal:d", field: "name", value: "Big" }]);
  expect(await store.firstClockOf(["deal", "person"])).toBe(fact?.at);
  store.close();
});
