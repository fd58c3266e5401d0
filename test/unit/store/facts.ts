/** Facts for tests: any, and by hand. */
import * as fc from "fast-check";
import type { Fact } from "../../../lib/store/fact.ts";

const clock = (milliseconds: number) => `${String(milliseconds).padStart(16, "0")}-0000`;

export function fact(said: Partial<Fact> & Pick<Fact, "id">): Fact {
  return { at: clock(1), by: "here", about: "person:a", field: "note", value: said.id, ...said };
}

export const at = clock;

const FIELDS = [
  { about: "person:a", field: "note", value: "text" },
  { about: "person:a", field: "need/power", value: true },
  { about: "person:a", field: "need/power", value: false },
  { about: "stakeholder:s", field: "support", value: 2 },
  { about: "stakeholder:s", field: "support", value: -1 },
  { about: "stakeholder:s", field: "influence", value: "high" },
  { about: "stakeholder:s", field: "influence", value: null },
] as const;

const plainFact: fc.Arbitrary<Fact> = fc
  .record({
    id: fc.uuid(),
    at: fc.integer({ min: 1, max: 30 }).map(clock),
    by: fc.constantFrom("here", "there"),
    what: fc.constantFrom(...FIELDS),
    on: fc.constantFrom("2026-11-01", "2026-11-02", "2026-11-03"),
  })
  .map(({ what, ...rest }) => ({ ...what, ...rest }));

/** Facts about two things by two devices; some undo others of them, sensibly or not. */
export const someFacts: fc.Arbitrary<Fact[]> = fc
  .tuple(
    fc.uniqueArray(plainFact, { selector: ({ id }) => id, maxLength: 25 }),
    fc.array(fc.option(fc.nat(24)), { minLength: 25, maxLength: 25 }),
  )
  .map(([facts, undone]) =>
    facts.map((each, index) => {
      const target = facts[undone[index] ?? -1];
      return target ? { ...each, undoes: target.id } : each;
    }),
  );

export const aShuffle = (facts: Fact[]): fc.Arbitrary<Fact[]> =>
  fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length });
