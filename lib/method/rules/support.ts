/** Findings about how people stand. What is not known costs what the mildest bad news would: to ask never hurts. */
import { OPPOSED } from "../support.ts";
import type { Rule } from "./rule.ts";

const ECONOMIC = { measure: "is-economic-buyer", is: true } as const;
const AGAINST = { measure: "support", atMost: OPPOSED } as const;

const notWon = {
  reason: "finding.economic-buyer-not-won.reason",
  remedy: "finding.economic-buyer-not-won.remedy",
  further: 4,
};

export const SUPPORT_RULES: readonly Rule[] = [
  {
    id: "economic-buyer-not-won",
    from: "qualify",
    subject: "person",
    cases: [
      { when: [ECONOMIC, AGAINST], points: 10, ...notWon },
      { when: [ECONOMIC, { measure: "support", is: -1 }], points: 9, ...notWon },
      { when: [ECONOMIC, { measure: "support", is: 0 }], points: 8, ...notWon },
      {
        when: [ECONOMIC, { measure: "support", is: null }],
        points: 8,
        further: 4,
        reason: "finding.economic-buyer-not-won.reason_unknown",
        remedy: "finding.economic-buyer-not-won.remedy_unknown",
      },
    ],
  },
  {
    id: "technical-veto",
    from: "lead-the-process",
    subject: "person",
    cases: [
      {
        when: [{ measure: "is-technical-buyer", is: true }, AGAINST],
        points: 10,
        further: 4,
        reason: "finding.technical-veto.reason",
        remedy: "finding.technical-veto.remedy",
      },
    ],
  },
  {
    id: "influential-opponent",
    from: "identify",
    subject: "person",
    cases: [
      {
        when: [{ measure: "influence", is: "high" }, AGAINST],
        points: 8,
        further: 4,
        reason: "finding.influential-opponent.reason",
        remedy: "finding.influential-opponent.remedy",
      },
      {
        when: [{ measure: "influence", is: null }, AGAINST],
        points: 8,
        further: 4,
        reason: "finding.influential-opponent.reason_unknown",
        remedy: "finding.influential-opponent.remedy_unknown",
      },
    ],
  },
  {
    id: "support-fell",
    from: "identify",
    subject: "person",
    cases: [
      {
        when: [{ measure: "support-change", atMost: -1 }],
        points: 5,
        reason: "finding.support-fell.reason",
        remedy: "finding.support-fell.remedy",
      },
    ],
  },
];
