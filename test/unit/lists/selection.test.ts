import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allOrNone, extended, NONE_PICKED, stillShown, toggled } from "../../../lib/lists/selection.ts";

const SHOWN = ["a", "b", "c", "d", "e"];
const picked = (...ids: string[]) => new Set(ids);

describe("picking rows", () => {
  test("one by one, in and out", () => {
    const one = toggled(NONE_PICKED, "b");
    expect(one).toEqual({ picked: picked("b"), anchor: "b" });
    expect(toggled(one, "b").picked).toEqual(picked());
  });

  test.each([
    ["b", "d", ["b", "c", "d"]],
    ["d", "b", ["b", "c", "d"]],
    ["b", "b", ["b"]],
  ])("a range from %s to %s", (from, to, ids) => {
    const next = extended(toggled(NONE_PICKED, from), to, SHOWN);
    expect(next.picked).toEqual(new Set(ids));
    expect(next.anchor).toBe(from);
  });

  test("a range without a start is its one row", () => {
    expect(extended(NONE_PICKED, "c", SHOWN)).toEqual({ picked: picked("c"), anchor: "c" });
  });

  test("all, and then none", () => {
    const all = allOrNone(NONE_PICKED, SHOWN);
    expect(all.picked).toEqual(new Set(SHOWN));
    expect(allOrNone(all, SHOWN).picked.size).toBe(0);
  });

  test("what is not shown any more is not picked", () => {
    const ids = fc.subarray(SHOWN);
    fc.assert(
      fc.property(ids, ids, (chosen, shown) => {
        const next = stillShown({ picked: new Set(chosen), anchor: chosen[0] ?? null }, shown);
        expect([...next.picked].sort()).toEqual(chosen.filter((id) => shown.includes(id)).sort());
        expect(next.anchor === null || shown.includes(next.anchor)).toBe(true);
      }),
    );
  });
});
