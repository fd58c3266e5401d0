import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sorting } from "../../../lib/store/sorting.ts";
import { atOnce, inTurns } from "../../../lib/turns.ts";

interface One {
  key: number;
  place: number;
}

const byKey = (left: One, right: One) => left.key - right.key;
const placed = (keys: number[]) => keys.map((key, place) => ({ key, place }));

test("sorting in steps is sorting, and equals keep their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 50 }), fc.constantFrom(1, 90, 201), (some, times) => {
      const all = placed(Array.from({ length: times }, () => some).flat());
      expect(atOnce(sorting(all, byKey))).toEqual(all.toSorted(byKey));
    }),
    { numRuns: 60 },
  );
});

test("in turns it comes to the same, and others have their turn", async () => {
  const all = placed(Array.from({ length: 60_000 }, (_, at) => (at * 7_919) % 10_007));
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  });
  const sorted = await inTurns(sorting(all, byKey));
  clearInterval(timer);
  expect(sorted).toEqual(all.toSorted(byKey));
  expect(others).toBeGreaterThan(0);
});
