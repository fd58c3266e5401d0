import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact, Ref } from "../../../lib/store/fact.ts";
import { foldThing } from "../../../lib/store/fold.ts";
import { undoing } from "../../../lib/store/undo.ts";
import { aShuffle, at, fact, someFacts } from "./facts.ts";

const REFS: Ref[] = ["person:a", "stakeholder:s"];
const fold = (facts: Fact[]) =>
  REFS.map((ref) =>
    foldThing(
      ref,
      facts.filter(({ about }) => about === ref),
    ),
  );
const noteOf = (facts: Fact[]) => foldThing("person:a", facts).fields.note?.value;

describe("folding", () => {
  test("does not depend on the order of the facts, nor on facts that come twice", () => {
    const anyOrder = someFacts.chain((facts) => fc.tuple(fc.constant(facts), aShuffle(facts)));
    fc.assert(
      fc.property(anyOrder, ([facts, shuffled]) => {
        expect(fold([...shuffled, ...facts])).toEqual(fold(facts));
      }),
    );
  });

  test("the newest fact holds, ties go to the later device", () => {
    const facts = [
      fact({ id: "old" }),
      fact({ id: "b", at: at(2), by: "b" }),
      fact({ id: "a", at: at(2), by: "a" }),
    ];
    expect(noteOf(facts)).toBe("b");
  });

  test("an older observation recorded later does not hide a newer one", () => {
    const readings = [
      fact({ id: "new", about: "stakeholder:s", field: "support", value: 2, on: "2026-11-20", at: at(1) }),
      fact({ id: "old", about: "stakeholder:s", field: "support", value: -1, on: "2026-11-01", at: at(2) }),
    ];
    const { series } = foldThing("stakeholder:s", readings);
    expect(series.support?.map(({ fact }) => fact)).toEqual(["old", "new"]);
  });

  test("a type or field of a later version changes nothing and breaks nothing", () => {
    const odd = [
      fact({ id: "x", about: "person:a", field: "constructor" }),
      fact({ id: "y", field: "later/thing" }),
    ];
    expect(foldThing("person:a", odd).fields).toEqual({});
    expect(foldThing("robot:a" as Ref, odd).fields).toEqual({});
  });
});

describe("the past of a field", () => {
  const closing = (id: string, time: number, value: string | null, more: Partial<Fact> = {}) =>
    fact({ id, at: at(time), about: "deal:d", field: "close-date", value, ...more });
  const pushed = [closing("a", 1, "2026-09-30"), closing("b", 2, "2026-12-31"), closing("c", 3, null)];
  const values = (facts: Fact[]) =>
    foldThing("deal:d", facts).past?.["close-date"]?.map(({ value }) => value);

  test("is kept in the order in which it was said", () => {
    expect(values([...pushed].reverse())).toEqual(["2026-09-30", "2026-12-31", null]);
  });

  test("holds nothing that was undone", () => {
    expect(values([...pushed, closing("u", 4, "2026-12-31", { undoes: "c" })])).toEqual([
      "2026-09-30",
      "2026-12-31",
    ]);
  });

  test("is not kept of other fields", () => {
    expect(foldThing("deal:d", [fact({ id: "n", about: "deal:d", field: "name" })]).past).toBeUndefined();
  });
});

describe("undo", () => {
  let count = 0;
  const stamp = (time: number) => (draft: Omit<Fact, "id" | "at" | "by">) => {
    count += 1;
    return { ...draft, id: `undo${count}`, at: at(time), by: "here" };
  };

  test("of the newest fact leaves everything as it was before it, and undoing the undo brings it back", () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...REFS), (facts, ref) => {
        const before = facts.filter(({ about }) => about === ref);
        const newest = fact({ id: "newest", about: ref, at: at(50), field: before[0]?.field ?? "archived" });
        const value = before[0]?.value ?? true;
        const after = [...before, { ...newest, value }];
        const undo = undoing({ ...newest, value }, after, stamp(60));
        const state = (all: Fact[]) => {
          const { fields, series } = foldThing(ref, all);
          return { fields, series };
        };
        expect(state([...after, undo]).fields).toEqual(state(before).fields);
        expect(state([...after, undo]).series.support ?? []).toEqual(state(before).series.support ?? []);
        const again = undoing(undo, [...after, undo], stamp(70));
        expect(state([...after, undo, again])).toEqual(state(after));
      }),
    );
  });

  test("of an older fact keeps the newer one, also one that another device recorded meanwhile", () => {
    const first = fact({ id: "first" });
    const second = fact({ id: "second", at: at(2) });
    const undo = undoing(first, [first, second], stamp(5));
    expect(undo).toMatchObject({ undoes: "first", value: "second" });
    expect(noteOf([first, second, undo])).toBe("second");
    const elsewhere = fact({ id: "elsewhere", at: at(4), by: "there" });
    const late = undoing(second, [first, second], stamp(6));
    expect(noteOf([first, second, late])).toBe("first");
    expect(noteOf([first, second, late, elsewhere])).toBe("elsewhere");
  });

  test("of several facts of one field restores what held before all of them", () => {
    const facts = [fact({ id: "one" }), fact({ id: "two", at: at(2) }), fact({ id: "three", at: at(3) })];
    const third = undoing(facts[2] as Fact, facts, stamp(8));
    const second = undoing(facts[1] as Fact, [...facts, third], stamp(9));
    expect(second.value).toBe("one");
    expect(noteOf([...facts, third, second])).toBe("one");
  });
});
