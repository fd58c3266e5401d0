/** Joining and splitting among other work, on two devices that were apart: the same state everywhere. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Fact, THING_TYPES } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { byRef, device, START } from "./devices.ts";
import { anyWork, begin, doAll, works } from "./work.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const RUNS = Number(process.env.RUNS ?? 20);

const stateOf = async (store: Store) =>
  Promise.all(THING_TYPES.map(async (type) => (await store.things(type)).sort(byRef)));

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
  const some = works(anyWork, 12);
  await fc.assert(
    fc.asyncProperty(
      some,
      some,
      some,
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
