import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Interaction } from "../../../lib/method/model.ts";
import { eachOnce } from "../../../lib/records/once.ts";

const message = (id: string, change: Partial<Interaction> = {}): Interaction => ({
  id,
  kind: "they-wrote",
  when: "2026-11-20T08:55:00.000Z",
  deal: "deal",
  theirs: ["wang"],
  ours: ["self"],
  source: `roundcube|https://mail.test|rep@acme.test|INBOX/${id}#INBOX/${id}`,
  ...change,
});

describe("a message is one interaction", () => {
  test("in two folders, and read by two devices", () => {
    const there = message("a");
    const moved = message("b", { when: "2026-11-20T08:55:31.000Z", ours: ["tom"] });
    const again = message("c", { source: there.source, theirs: ["chen"] });
    expect(eachOnce([moved, again, there])).toEqual([
      { ...there, theirs: ["wang", "chen"], ours: ["self", "tom"], twins: ["b", "c"] },
    ]);
  });

  test("but two of one minute to different people, or in different directions, are two", () => {
    const others = message("b", { theirs: ["chen"] });
    const answer = message("c", { kind: "we-wrote" });
    expect(eachOnce([message("a"), others, answer])).toHaveLength(3);
  });

  test("two meetings of one day stay two", () => {
    const met = { kind: "met", when: "2026-11-20", source: null } as const;
    expect(eachOnce([message("a", met), message("b", met)])).toHaveLength(2);
  });

  test("in whatever order they come, the same is left", () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        minute: fc.constantFrom("08:55", "08:56"),
        who: fc.constantFrom("wang", "chen"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (list, order) => {
        const all = list.map(({ id, minute, who }) =>
          message(id, { when: `2026-11-20T${minute}:00.000Z`, theirs: [who] }),
        );
        const shuffled = all
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((left, right) => left.at - right.at)
          .map(({ one }) => one);
        const sorted = (found: Interaction[]) =>
          found.toSorted((left, right) => (left.id < right.id ? -1 : 1));
        expect(sorted(eachOnce(shuffled))).toEqual(sorted(eachOnce(all)));
        const ids = eachOnce(all).flatMap(({ id, twins = [] }) => [id, ...twins]);
        expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test("with 5,000 messages it is done at once", () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      message(`m${index}`, { when: new Date(1_700_000_000_000 + index * 30_000).toISOString() }),
    );
    const start = performance.now();
    eachOnce(many);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
