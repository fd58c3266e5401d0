/** Joining and splitting among other work, on two devices: nothing lost, nothing doubled, the same state everywhere. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { merge, split } from "../../../lib/records/merge.ts";
import type { Seen } from "../../../lib/records/persons.ts";
import { tag } from "../../../lib/records/tagging.ts";
import type { Fact } from "../../../lib/store/fact.ts";
import { THING_TYPES } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { always, freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const RUNS = Number(process.env.RUNS ?? 25);

const seen = (number: number): Seen => ({ name: `Person ${number}`, address: `p${number}@firm.test` });
const DEALS = ["erp", "plant"];

/** A device with a clock of its own, which ticks at each look. */
function device(start: number): Promise<Store> {
  let now = start;
  return openOn(freshMachine(), always, () => {
    now += 10;
    return now;
  });
}

const START = Date.UTC(2026, 10, 24);

/** Both know three persons and two deals. */
async function begin(store: Store): Promise<void> {
  const deals = DEALS.map((deal) => ({ about: `deal:${deal}` as const, field: "name", value: deal }));
  await store.record(deals);
  for (const number of [0, 1, 2])
    await tag(store, { seen: seen(number), deal: DEALS[number % 2] ?? null }, []);
}

type Work =
  | { does: "support"; who: number; deal: string | null; value: -3 | 0 | 3; day: number }
  | { does: "role"; who: number; deal: string | null; holds: boolean }
  | { does: "need"; who: number; holds: boolean }
  | { does: "join" | "split"; who: number; other: number }
  | { does: "join-deals" | "split-deals" | "undo" };

const who = fc.nat(2);
const deal = fc.constantFrom(...DEALS, null);
const work: fc.Arbitrary<Work> = fc.oneof(
  fc.record({
    does: fc.constant("support" as const),
    who,
    deal,
    value: fc.constantFrom(-3, 0, 3),
    day: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ does: fc.constant("role" as const), who, deal, holds: fc.boolean() }),
  fc.record({ does: fc.constant("need" as const), who, holds: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("join" as const, "split" as const), who, other: who }),
  },
  fc.record({ does: fc.constantFrom("join-deals" as const, "split-deals" as const, "undo" as const) }),
);

async function idOf(store: Store, number: number): Promise<string> {
  const found = await store.byKey("person", `p${number}@firm.test`);
  return found[0]?.ref.slice("person:".length) ?? "";
}

/** Whose own record carries the address, merged or not: what Split is asked of. */
async function ownRef(store: Store, number: number): Promise<Fact["about"]> {
  const all = await store.history(`person:${await idOf(store, number)}`);
  return all.find(({ field }) => field === `address/p${number}@firm.test`)?.about ?? "person:none";
}

async function act(store: Store, one: Work, last: Fact[]): Promise<Fact[]> {
  switch (one.does) {
    case "support": {
      const on = `2026-11-${String(one.day).padStart(2, "0")}`;
      return (
        await tag(store, { seen: seen(one.who), deal: one.deal }, [{ kind: "support", value: one.value, on }])
      ).facts;
    }
    case "role":
      return (
        await tag(store, { seen: seen(one.who), deal: one.deal }, [
          { kind: "role", role: "coach", holds: one.holds },
        ])
      ).facts;
    case "need":
      return (
        await tag(store, { seen: seen(one.who), deal: null }, [
          { kind: "need", need: "power", holds: one.holds },
        ])
      ).facts;
    case "join":
      return merge(store, "person", await idOf(store, one.who), await idOf(store, one.other));
    case "split":
      return split(store, await ownRef(store, one.who));
    case "join-deals":
      return merge(store, "deal", "erp", "plant");
    case "split-deals":
      return [...(await split(store, "deal:erp")), ...(await split(store, "deal:plant"))];
    case "undo":
      return last.length ? store.undo(last.map(({ id }) => id)) : [];
  }
}

async function doAll(store: Store, works: Work[]): Promise<void> {
  let last: Fact[] = [];
  for (const one of works) last = await act(store, one, last);
}

const stateOf = async (store: Store) =>
  Promise.all(
    THING_TYPES.map(async (type) =>
      (await store.things(type)).sort((left, right) => (left.ref < right.ref ? -1 : 1)),
    ),
  );

/** Hands facts on in parts, as a synchronisation that is interrupted does. */
async function handOn(facts: Fact[], to: Store, parts: number): Promise<void> {
  const size = Math.max(1, Math.ceil(facts.length / parts));
  for (let start = 0; start < facts.length; start += size) await to.merge(facts.slice(start, start + size));
}

const shuffled = (facts: Fact[], seed: number) =>
  fc.sample(fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }), {
    seed,
    numRuns: 1,
  })[0] ?? [];

test("two devices that did different things in any order end in the same state", async () => {
  const works = fc.array(work, { maxLength: 12, size: "max" });
  await fc.assert(
    fc.asyncProperty(
      works,
      works,
      works,
      fc.integer(),
      fc.integer({ min: 1, max: 9 }),
      async (first, second, after, seed, parts) => {
        const [here, there, third] = [await device(START), await device(START + 5), await device(START + 3)];
        await begin(here);
        await handOn(await here.allFacts(), there, 1);
        await doAll(here, first);
        await doAll(there, second);
        const [mine, other] = [await here.allFacts(), await there.allFacts()];
        await handOn(shuffled(other, seed), here, parts);
        await handOn(mine, there, parts);
        expect(await stateOf(there)).toEqual(await stateOf(here));
        await doAll(here, after);
        const all = await here.allFacts();
        await handOn(all.toReversed(), there, parts);
        await handOn(shuffled(all, seed + 1), third, parts);
        expect(await stateOf(there)).toEqual(await stateOf(here));
        expect(await stateOf(third)).toEqual(await stateOf(here));
        for (const store of [here, there, third]) store.close();
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);

/** Every reading that shows anywhere, by the fact that said it. */
async function readingsOf(store: Store): Promise<string[]> {
  const parts = await store.things("stakeholder");
  return parts
    .filter(({ fields }) => fields.archived?.value !== true)
    .flatMap(({ series }) => (series.support ?? []).map(({ fact }) => fact))
    .sort();
}

test("join, go on working, split: nothing lost, nothing doubled", async () => {
  const said = work.filter(({ does }) => does === "support" || does === "role" || does === "need");
  const works = fc.array(said, { maxLength: 15, size: "max" });
  await fc.assert(
    fc.asyncProperty(works, works, async (before, during) => {
      const store = await device(START);
      await begin(store);
      await doAll(store, before);
      const [from, into] = [await ownRef(store, 0), await ownRef(store, 1)];
      const aboutFrom = new Set((await store.history(from)).map(({ id }) => id));
      const untouched = { person: await store.thing(from), parts: await store.byKey("stakeholder", from) };
      const readings = await readingsOf(store);
      const count = (await store.things("person")).length;

      await merge(store, "person", from.slice("person:".length), into.slice("person:".length));
      expect(await readingsOf(store)).toEqual(readings);
      expect(await store.things("person")).toHaveLength(count - 1);
      const parts = (await store.byKey("stakeholder", from)).filter(
        ({ fields }) => fields.archived?.value !== true,
      );
      const deals = parts.map(({ fields }) => fields.deal?.value ?? null);
      expect(new Set(deals).size, "one part in each deal").toBe(deals.length);

      await doAll(store, during);
      const grown = await readingsOf(store);
      await split(store, from);
      expect(await readingsOf(store)).toEqual(grown);
      expect(await store.things("person")).toHaveLength(count);
      const written = (await store.history(from)).filter(
        ({ id, field }) => !aboutFrom.has(id) && field !== "alias",
      );
      expect(written.map(({ field }) => field)).toEqual([`apart/${into.slice("person:".length)}`]);
      const person = await store.thing(from);
      expect({ ...untouched.person?.fields, ...person?.fields }).toEqual(person?.fields);
      for (const part of untouched.parts) {
        const now = await store.thing(part.ref);
        const held = part.series.support ?? [];
        expect(now?.series.support ?? []).toEqual(expect.arrayContaining(held));
      }
      store.close();
    }),
    { numRuns: RUNS },
  );
}, 120_000);
