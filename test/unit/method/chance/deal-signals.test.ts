/** From a deal to its chance: what a seller does or learns never lowers it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../../lib/method/chance/chance.ts";
import { signalsOf } from "../../../../lib/method/chance/deal-signals.ts";
import { SIGNALS } from "../../../../lib/method/chance/signals.ts";
import { DEFAULT_PLAYBOOK } from "../../../../lib/method/default-playbook.ts";
import type { DealInView } from "../../../../lib/method/model.ts";
import { arbitraryDeal } from "../arbitrary-deal.ts";
import { dealOf, someone, TODAY } from "../deal.ts";
import { GOOD_FACTS } from "../good-facts.ts";

const chance = (view: DealInView, withoutCoach = false) =>
  chanceOf(DEFAULT_PLAYBOOK, view.deal.stage, signalsOf(view, TODAY), { withoutCoach }).p;

/** Good for the score, while the chance rested on what is put right by it. */
const PUTS_RIGHT = new Set(["close date brought up to date", "one Economic Buyer too many untagged"]);

/** What it brings to light is bad news: a veto. */
const isBadNews = (id: string, before: DealInView, after: DealInView) => {
  const veto = (view: DealInView) => {
    const support = signalsOf(view, TODAY)["technical-buyer-support"];
    return typeof support === "number" && support <= -2;
  };
  return PUTS_RIGHT.has(id) || (veto(after) && !veto(before));
};

describe("signals of a deal", () => {
  it("hold every measure that the signals speak of", () => {
    const known = signalsOf(dealOf("propose", [someone("Anna")]), TODAY);
    for (const { when, degree } of SIGNALS)
      for (const name of [...when.map(({ measure }) => measure), ...(degree ? [degree] : [])])
        expect(Object.keys(known)).toContain(name);
  });

  it("tell of nobody as of nobody met", () => {
    expect(signalsOf(dealOf("qualify", []), TODAY)).toMatchObject({
      "economic-buyer-support": null,
      "economic-buyer-met": false,
      contacts: 0,
      coverage: 0,
      "tasks-undone": 1,
    });
  });

  it.each(GOOD_FACTS.map((fact) => ({ id: fact.id, fact })))("are not worsened by: $id", ({ fact }) => {
    fc.assert(
      fc.property(arbitraryDeal, fc.nat(), (view, choice) => {
        const member = view.people[choice % Math.max(1, view.people.length)];
        const after = member && fact.applied(view, member);
        if (!after || isBadNews(fact.id, view, after)) return;
        expect(chance(after)).toBeGreaterThanOrEqual(chance(view) - 1e-9);
      }),
    );
  });

  it("tell nothing of a Coach where the chance is redacted", () => {
    fc.assert(
      fc.property(arbitraryDeal, (view) => {
        const people = view.people.map(({ person, stakeholder }) => ({
          person,
          stakeholder: { ...stakeholder, roles: stakeholder.roles.filter((role) => role !== "coach") },
        }));
        expect(chance({ ...view, people }, true)).toBe(chance(view, true));
      }),
    );
  });
});
