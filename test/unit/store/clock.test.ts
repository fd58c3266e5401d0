import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isTooFarAhead, millisecondsOf, tick } from "../../../lib/store/clock.ts";

const NOW = Date.UTC(2026, 10, 25);

test("each tick sorts after the one before, whatever the machine's clock does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: NOW }), { maxLength: 50 }), (times) => {
      let last = "";
      for (const now of times) {
        const next = tick(last, now);
        expect(next > last).toBe(true);
        expect(millisecondsOf(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

test("the counter runs over into the next millisecond", () => {
  expect(tick("0000000000001000-ffff", 5)).toBe("0000000000001001-0000");
});

test("a day and a moment ahead is too far, a day is not", () => {
  const day = 86_400_000;
  expect(isTooFarAhead(tick("", NOW + day), NOW)).toBe(false);
  expect(isTooFarAhead(tick("", NOW + day + 1), NOW)).toBe(true);
});
