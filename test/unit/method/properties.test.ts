import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainChange, findingKey } from "../../../lib/method/change.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import type { Judgement } from "../../../lib/method/judgement.ts";
import type { DealInView } from "../../../lib/method/model.ts";
import { MOST_PEOPLE, type Stage } from "../../../lib/method/playbook.ts";
import { isCoach } from "../../../lib/method/roles.ts";
import { STAGE_IDS } from "../../../lib/method/stages.ts";
import { currentSupport } from "../../../lib/method/support.ts";
import { arbitraryDeal, arbitraryReading } from "./arbitrary-deal.ts";
import { dealOf, someone, TODAY } from "./deal.ts";
import { GOOD_FACTS, type MeasureName } from "./good-facts.ts";

const RUNS = { numRuns: 200 };
const judged = (view: DealInView, withoutCoach = false) => judge(view, TODAY, { withoutCoach });
const measured = (judgement: Judgement, name: MeasureName) =>
  name === "health" ? judgement.health : judgement[name].value;

/** The same deal with everything in it in another order. */
const shuffled = (view: DealInView) =>
  fc
    .tuple(
      fc.shuffledSubarray(view.people, { minLength: view.people.length }),
      fc.shuffledSubarray(view.interactions, { minLength: view.interactions.length }),
      fc.shuffledSubarray(view.tasks, { minLength: view.tasks.length }),
    )
    .map(([people, interactions, tasks]) => ({
      ...view,
      interactions,
      tasks,
      people: people.map(({ person, stakeholder }) => ({
        person,
        stakeholder: {
          ...stakeholder,
          support: [...stakeholder.support].reverse(),
          roles: [...stakeholder.roles].reverse(),
        },
      })),
    }));

describe("health", () => {
  it("is 100 minus the points of its findings, whole and never negative, most first", () => {
    fc.assert(
      fc.property(arbitraryDeal, fc.boolean(), (view, withoutCoach) => {
        const { health, findings } = judged(view, withoutCoach);
        const points = findings.map((finding) => finding.points);
        expect(health).toBe(100 - points.reduce((sum, one) => sum + one, 0));
        expect(health).toBeGreaterThanOrEqual(0);
        expect(points.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        expect(points).toEqual([...points].sort((left, right) => right - left));
      }),
      RUNS,
    );
  });

  it("does not depend on the order of people, contacts, roles and readings", () => {
    const both = arbitraryDeal.chain((view) => fc.tuple(fc.constant(view), shuffled(view)));
    fc.assert(
      fc.property(both, ([view, other]) => {
        expect(judged(other)).toEqual(judged(view));
      }),
      RUNS,
    );
  });

  it("leaves what it judges as it was", () => {
    fc.assert(
      fc.property(arbitraryDeal, (view) => {
        const before = structuredClone(view);
        judged(view, true);
        judged(view);
        expect(view).toEqual(before);
      }),
    );
  });

  it("tells nothing of a Coach when it is judged without", () => {
    fc.assert(
      fc.property(arbitraryDeal, (view) => {
        const untagged = structuredClone(view);
        for (const { stakeholder } of untagged.people) {
          stakeholder.roles = stakeholder.roles.filter((role) => !isCoach([role]));
        }
        expect(judged(view, true)).toEqual(judged(untagged, true));
        expect(judged(view, true).findings.some(({ confidential }) => confidential)).toBe(false);
      }),
      RUNS,
    );
  });

  it("tells two who left in one role apart", () => {
    const gone = (name: string) => someone(name, { roles: ["user-buyer"], left: true });
    const before = judged(dealOf("qualify", []));
    const after = judged(dealOf("qualify", [gone("one"), gone("other")]));
    const moved = explainChange(before, after).reduce((sum, { points }) => sum + points, 0);
    expect(new Set(after.findings.map(findingKey)).size).toBe(after.findings.length);
    expect(moved).toBe(after.health - before.health);
  });

  it("moves by what the change explains", () => {
    fc.assert(
      fc.property(arbitraryDeal, arbitraryDeal, (view, other) => {
        const before = judged(view);
        const after = judged(other);
        const moved = explainChange(before, after).reduce((sum, { points }) => sum + points, 0);
        expect(moved).toBe(after.health - before.health);
      }),
      RUNS,
    );
  });
});

describe.each(GOOD_FACTS)("good fact: $id", ({ applied, keeps }) => {
  it(`never lowers ${keeps.join(", ")}`, () => {
    const chosen = arbitraryDeal.chain((view) =>
      fc.record({ view: fc.constant(view), index: fc.nat({ max: Math.max(0, view.people.length - 1) }) }),
    );
    fc.assert(
      fc.property(chosen, ({ view, index }) => {
        const member = view.people[index];
        const better = member && !member.stakeholder.left ? applied(view, member) : null;
        fc.pre(better !== null);
        const [before, after] = [judged(view), judged(better ?? view)];
        for (const name of keeps)
          expect(measured(after, name)).toBeGreaterThanOrEqual(measured(before, name));
      }),
      { numRuns: 200, maxSkipsPerRun: 1_000 },
    );
  });
});

describe("a stage that calls for many people", () => {
  const stages = DEFAULT_PLAYBOOK.stages.map((stage) => ({ ...stage, people: MOST_PEOPLE }));
  const playbook = { ...DEFAULT_PLAYBOOK, stages: stages as [Stage, ...Stage[]] };
  const lost = (count: number, stage: string) => {
    const people = Array.from({ length: count }, (_, index) => someone(`p${index}`));
    const { findings } = judge({ ...dealOf(stage, people), playbook }, TODAY);
    return findings.reduce((sum, { weight }) => sum + weight, 0);
  };

  it.each(STAGE_IDS)("asks no more of a deal at %s for each one who is put into it", (stage) => {
    const all = Array.from({ length: MOST_PEOPLE + 2 }, (_, count) => lost(count, stage));
    expect(all).toEqual(all.toSorted((left, right) => right - left));
  });
});

describe("a support reading", () => {
  it("entered later but observed earlier never hides a newer one", () => {
    const readings = fc.array(arbitraryReading, { minLength: 1, maxLength: 6 });
    const late = fc.record({ reading: arbitraryReading, daysBefore: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(readings, late, (known, { reading, daysBefore }) => {
        const held = currentSupport(known);
        const earlier = new Date(Date.parse(held?.on ?? TODAY) - daysBefore * 86_400_000).toISOString();
        const entered = { ...reading, on: earlier, at: `9${"0".repeat(15)}-0000` };
        expect(currentSupport([...known, entered])).toEqual(held);
      }),
      RUNS,
    );
  });
});
