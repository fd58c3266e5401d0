/** JSON read in steps comes to what JSON.parse comes to, and is refused where that refuses it. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readingJson } from "../../../lib/store/json-steps.ts";
import { atOnce } from "../../../lib/turns.ts";

function answerOf(read: () => unknown): { value: unknown } | "refused" {
  try {
    return { value: read() };
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return "refused";
  }
}

const bySteps = (text: string) => answerOf(() => atOnce(readingJson(text)));
const atOneGo = (text: string) => answerOf(() => JSON.parse(text));

test("whatever is written as JSON is read as it was", () => {
  const lists = fc.dictionary(fc.string(), fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()));
  fc.assert(
    fc.property(lists, fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(bySteps(text)).toEqual({ value: JSON.parse(text) });
    }),
    { numRuns: 300 },
  );
});

test("a list of thousands is read whole, in order", () => {
  const facts = Array.from({ length: 5_003 }, (_, id) => ({ id, text: '],"}\\' }));
  const text = JSON.stringify({ before: 1, facts, after: [] });
  expect(bySteps(text)).toEqual({ value: { before: 1, facts, after: [] } });
});

test("a text cut, or with a character changed, is taken for what JSON.parse takes it for", () => {
  const text = JSON.stringify({ a: "x,]", list: [1, { b: ["\\", '"'] }, [], null], c: {} });
  const damaged = fc.oneof(
    fc.nat(text.length).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom(...'[]{},:"\\ 1x'))
      .map(([at, other]) => text.slice(0, at) + other + text.slice(at + 1)),
    fc.nat(text.length - 1).map((at) => text.slice(0, at) + text.slice(at + 1)),
  );
  fc.assert(
    fc.property(damaged, (said) => {
      expect(bySteps(said)).toEqual(atOneGo(said));
    }),
    { numRuns: 2_000 },
  );
});

test("no member of a list of hundreds may be empty", () => {
  for (const hole of [199, 200, 201, 399])
    expect(bySteps(`{"facts":[${Array.from({ length: 400 }, (_, at) => (at === hole ? "" : at))}]}`)).toBe(
      "refused",
    );
});
