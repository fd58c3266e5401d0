/** Which deal a page is probably about: a table of stories, and what holds of every one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deal, DealStatus } from "../../../lib/method/model.ts";
import { best, type Candidate, type Reason, ranked } from "../../../lib/records/propose.ts";
import { dealOf } from "../method/deal.ts";

const deal = (id: string, status: DealStatus): Deal => ({ ...dealOf("identify", []).deal, id, status });
const candidate = (id: string, status: DealStatus, reasons: Reason[], recent = "1"): Candidate => ({
  deal: deal(id, status),
  recent,
  reasons,
});

const thread: Reason = { by: "thread" };
const writer: Reason = { by: "people", first: "Wang", more: 0, correspondent: true };
const others = (more: number): Reason => ({ by: "people", first: "Chen", more, correspondent: false });
const company: Reason = { by: "company", name: "Big", correspondent: true };

const STORIES: [story: string, candidates: Candidate[], expected: string | null][] = [
  ["nothing is known", [], null],
  ["the correspondent is in one", [candidate("a", "open", [writer])], "a"],
  [
    "the correspondent weighs more than forty others",
    [candidate("others", "open", [others(39)]), candidate("writer", "open", [writer])],
    "writer",
  ],
  [
    "people weigh more than the company",
    [candidate("a", "open", [company]), candidate("b", "open", [others(0)])],
    "b",
  ],
  [
    "the same weak thread weighs most",
    [candidate("a", "open", [writer]), candidate("b", "open", [thread])],
    "b",
  ],
  ["open before on hold", [candidate("a", "on-hold", [writer]), candidate("b", "open", [company])], "b"],
  ["on hold before none", [candidate("a", "on-hold", [writer])], "a"],
  [
    "a closed one is not started over",
    [candidate("a", "won", [writer]), candidate("b", "lost", [writer])],
    null,
  ],
  ["but its own thread is still about it", [candidate("a", "won", [thread, writer])], "a"],
  [
    "the most recent of two alike",
    [candidate("a", "open", [writer], "1"), candidate("b", "open", [writer], "2")],
    "b",
  ],
  ["the company alone, with one deal there", [candidate("a", "open", [company])], "a"],
  [
    "the company alone, with many deals there, tells nothing",
    ["a", "b", "c", "d"].map((id) => candidate(id, "open", [company])),
    null,
  ],
  [
    "many deals at the company, and one of them known by its people",
    [
      candidate("p", "open", [others(0)]),
      ...["a", "b", "c", "d"].map((id) => candidate(id, "open", [company])),
    ],
    "p",
  ],
];

describe("the deal proposed", () => {
  test.each(STORIES)("%s", (_, candidates, expected) => {
    expect(best(ranked(candidates))?.deal.id ?? null).toBe(expected);
  });

  const reason = fc.oneof(
    fc.constant(thread),
    fc.constant(company),
    fc.record({
      by: fc.constant("people" as const),
      first: fc.constant("x"),
      more: fc.nat(40),
      correspondent: fc.boolean(),
    }),
  );
  const any = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 5 }),
      status: fc.constantFrom<DealStatus>("open", "on-hold", "won", "lost", "no-decision"),
      reasons: fc.uniqueArray(reason, { maxLength: 3, selector: ({ by }) => by }),
      recent: fc.string({ maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  const asCandidates = (all: { id: string; status: DealStatus; reasons: Reason[]; recent: string }[]) =>
    all.map(({ id, status, reasons, recent }) => candidate(id, status, reasons, recent));

  test("does not depend on the order in which deals were found", () => {
    fc.assert(
      fc.property(any, (all) => {
        const order = ranked(asCandidates(all)).map((one) => one.deal.id);
        expect(ranked(asCandidates(all.toReversed())).map((one) => one.deal.id)).toEqual(order);
      }),
    );
  });

  test("has a reason, and is closed only where the thread itself tells", () => {
    fc.assert(
      fc.property(any, (all) => {
        const proposed = best(ranked(asCandidates(all)));
        if (!proposed) return;
        expect(proposed.reasons.length).toBeGreaterThan(0);
        const closed = proposed.deal.status !== "open" && proposed.deal.status !== "on-hold";
        if (closed) expect(proposed.reasons).toContainEqual(thread);
      }),
    );
  });
});
