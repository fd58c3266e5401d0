/** What a history shows while others can see the screen. */
import { expect, test } from "vitest";
import { openFacts } from "../../../lib/share/open-facts.ts";
import { at, fact } from "../store/facts.ts";

const about = "stakeholder:s" as const;
const ids = (facts: Parameters<typeof openFacts>[0]) => openFacts(facts).map(({ id }) => id);

test("nothing held confidential, and not that somebody is a Coach, or is not", () => {
  expect(
    ids([
      fact({ id: "secret", about, field: "difficulty", value: "x", confidential: true }),
      fact({ id: "coach", about, field: "role/coach", value: false }),
      fact({ id: "open", about, field: "role/user-buyer", value: true }),
    ]),
  ).toEqual(["open"]);
});

test("nothing that a Coach told, of the part or the person, though they are one no longer; quotes neither", () => {
  const facts = openFacts([
    fact({ id: "who", about, field: "person", value: "p" }),
    fact({ id: "was", at: at(1), about, field: "role/coach", value: true, confidential: true }),
    fact({ id: "no-more", at: at(2), about, field: "role/coach", value: false, confidential: true }),
    fact({ id: "pain", about, field: "predicament", value: "told us" }),
    fact({ id: "note", about: "person:p", field: "note", value: "told us" }),
    fact({ id: "support", about, field: "support", value: 2, on: "2026-11-03", evidence: { quote: "…" } }),
  ]);
  expect(facts.map(({ id }) => id)).toEqual(["who", "support"]);
  expect(facts.at(-1)?.evidence).toBeUndefined();
});

test("a reading put right in confidence is told neither way", () => {
  const reading = { about, field: "support", on: "2026-11-03" } as const;
  expect(
    ids([
      fact({ id: "first", at: at(1), value: 1, ...reading }),
      fact({ id: "right", at: at(2), value: -2, confidential: true, ...reading }),
    ]),
  ).toEqual([]);
});

test("of a task that the method gives for a Coach nothing is left", () => {
  expect(
    ids([
      fact({ id: "title", about: "task:t", field: "title", value: "Ask how the board sees us" }),
      fact({ id: "role", about: "task:t", field: "role", value: "coach" }),
      fact({ id: "of-another", about: "task:u", field: "role", value: "user-buyer" }),
    ]),
  ).toEqual(["of-another"]);
});

test("of a task or contact that is told in confidence nothing is left", () => {
  expect(
    ids([
      fact({ id: "title", about: "task:t", field: "title", value: "x", confidential: true }),
      fact({ id: "due", about: "task:t", field: "due", value: "2026-12-01" }),
      fact({ id: "kind", about: "interaction:i", field: "kind", value: "met" }),
      fact({ id: "who", about: "interaction:i", field: "theirs/p", value: true, confidential: true }),
    ]),
  ).toEqual([]);
});
