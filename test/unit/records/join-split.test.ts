/** Join, go on working, split, in any order: nothing lost, nothing doubled. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { dealInView } from "../../../lib/records/deals.ts";
import { areApart, joinedFrom, split } from "../../../lib/records/merge.ts";
import type { Fact, Ref } from "../../../lib/store/fact.ts";
import { foldAll } from "../../../lib/store/fold-all.ts";
import type { Store } from "../../../lib/store/store.ts";
import { isPointer } from "../../../lib/store/union.ts";
import { device, START } from "./devices.ts";
import { doubled, everything, known, readings, shownOf } from "./shown.ts";
import {
  anyJoin,
  anyWork,
  begin,
  doAll,
  gathering,
  JOINABLE,
  ordinaryWork,
  takeOut,
  type Work,
  works,
} from "./work.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const RUNS = Number(process.env.RUNS ?? 20);

/** What the one that stays is called, and where it stands. */
const STAYS = ["name", "stage"];
const standing = async (store: Store, ref: Ref) => {
  const thing = await store.thing(ref);
  const held = STAYS.flatMap((field) => {
    const one = thing?.fields[field];
    return one ? [{ field, value: one.value, on: one.on, confidential: one.confidential ?? false }] : [];
  });
  return { ref: thing?.ref, held };
};

/** A join: all that is shown of the two is shown of either, and nothing else changes. */
async function expectJoined(
  store: Store,
  { type, from, into }: NonNullable<Work["joins"]>,
  act: () => Promise<Fact[]>,
) {
  const before = await shownOf(store, type, [from, into]);
  const [all, stays] = [await readings(store), await standing(store, `${type}:${into}`)];
  const done = await act();
  if (done.length === 0) return;
  expect(await shownOf(store, type, [from])).toEqual(before);
  expect(await shownOf(store, type, [into])).toEqual(before);
  expect(await readings(store)).toEqual(all);
  const now = await standing(store, `${type}:${into}`);
  expect(now.ref).toBe(stays.ref);
  expect(now.held).toEqual(expect.arrayContaining(stays.held));
}

/** A split: what was shown of all is shown of the two, and they are not proposed again. */
async function expectSplit(
  store: Store,
  { type, id }: NonNullable<Work["splits"]>,
  act: () => Promise<Fact[]>,
) {
  const [root, all] = [await store.thing(`${type}:${id}`), await readings(store)];
  const before = await shownOf(store, type, [id]);
  const done = await act();
  if (done.length === 0 || !root) return;
  const [one, other] = [await store.thing(`${type}:${id}`), await store.thing(root.ref)];
  expect(one?.ref).not.toBe(other?.ref);
  expect(one && other && areApart(one, other)).toBe(true);
  expect(await shownOf(store, type, [id, root.ref.slice(type.length + 1)])).toEqual(before);
  expect(await readings(store)).toEqual(all);
}

/** Nothing of somebody who was taken out of a deal is left in it. */
async function isOut(store: Store, { who, where }: NonNullable<Work["takesOut"]>): Promise<boolean> {
  const [person, view] = [await store.thing(`person:${who}`), await dealInView(store, where)];
  return !view?.people.some((one) => `person:${one.person.id}` === person?.ref);
}

async function doWatched(store: Store, all: Work[]): Promise<void> {
  let last: Fact[] = [];
  for (const one of all) {
    const act = async () => {
      last = await one.act(store, last);
      return last;
    };
    if (one.joins) await expectJoined(store, one.joins, act);
    else if (one.splits) await expectSplit(store, one.splits, act);
    else await act();
    if (one.takesOut) expect(await isOut(store, one.takesOut), one.does).toBe(true);
    expect(await doubled(store), one.does).toEqual([]);
  }
}

test("whatever is joined and split among other work: nothing lost, nothing doubled", async () => {
  await fc.assert(
    fc.asyncProperty(works(anyWork, 16), async (all) => {
      const store = await device(START);
      await begin(store);
      await doWatched(store, all);
      store.close();
    }),
    { numRuns: RUNS },
  );
}, 120_000);

test("joined and split again, everything is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(works(anyWork, 14), anyJoin, async (all, join) => {
      const store = await device(START);
      await begin(store);
      await doAll(store, all);
      const before = await everything(store);
      const alias = (await join.act(store, [])).find(({ field }) => field === "alias");
      if (alias) await split(store, alias.about);
      expect(await everything(store)).toEqual(before);
      store.close();
    }),
    { numRuns: RUNS },
  );
}, 120_000);

/** Whatever is joined yet, each by its own record. */
async function joinedNow(store: Store): Promise<Ref[]> {
  const all = Object.entries(JOINABLE).flatMap(([type, ids]) => ids.map((id) => `${type}:${id}` as Ref));
  const found = await Promise.all(all.map((ref) => joinedFrom(store, ref)));
  return [...new Set(found.flat().map(({ ref }) => ref))];
}

test("all split again, in any order: as if nothing had ever been joined", async () => {
  await fc.assert(
    fc.asyncProperty(works(anyWork, 14), works(ordinaryWork, 5), fc.nat(), async (all, after, turn) => {
      const store = await device(START);
      await begin(store);
      await doAll(store, [...all, ...after]);
      for (let left = await joinedNow(store); left.length; left = await joinedNow(store)) {
        await split(store, left[turn % left.length] as Ref);
      }
      const facts = (await store.allFacts()).filter(({ field }) => !/^(alias|apart\/.*)$/.test(field));
      const apart = [...foldAll(facts).values()].flatMap((one) => (isPointer(one) ? [] : [one]));
      expect(await everything(store)).toEqual(known(apart));
      store.close();
    }),
    { numRuns: RUNS },
  );
}, 120_000);

test("taken out of a deal, somebody who was joined leaves nothing of theirs in it", async () => {
  await fc.assert(
    fc.asyncProperty(works(gathering, 14), fc.constantFrom(...JOINABLE.person), async (all, who) => {
      const store = await device(START);
      await begin(store);
      await doAll(store, all);
      for (const where of JOINABLE.deal) {
        await takeOut(who, where).act(store, []);
        expect(await isOut(store, { who, where })).toBe(true);
      }
      store.close();
    }),
    { numRuns: RUNS },
  );
}, 120_000);
