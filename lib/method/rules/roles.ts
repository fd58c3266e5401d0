/** Findings about who is there. A role that is named costs no more than the gap it fills (test/unit/method/good-facts.ts holds them to it). */
import type { Rule } from "./rule.ts";

/** These two have rules of their own. */
const ECONOMIC = { measure: "role", is: "economic-buyer" } as const;
const NOT_ECONOMIC = { measure: "role", isNot: "economic-buyer" } as const;
const NOT_COACH = { measure: "role", isNot: "coach" } as const;
const EMPTY = { measure: "holders", is: 0 } as const;
const CALLED = { measure: "called", atLeast: 1 } as const;

const missing = { reason: "finding.role-missing.reason", remedy: "finding.role-missing.remedy" };

export const ROLE_RULES: readonly Rule[] = [
  {
    id: "role-missing",
    from: "identify",
    subject: "role",
    cases: [
      { when: [CALLED, EMPTY, { measure: "role", is: "technical-buyer" }], points: 13, ...missing },
      { when: [CALLED, EMPTY, { measure: "role", is: "user-buyer" }], points: 8, ...missing },
      { when: [CALLED, EMPTY, { measure: "role", is: "coordinator" }], points: 6, ...missing },
      {
        when: [
          NOT_ECONOMIC,
          NOT_COACH,
          { measure: "holders", atLeast: 1 },
          { measure: "shortfall", atLeast: 1 },
        ],
        points: 3,
        reason: "finding.role-missing.reason_few",
        remedy: "finding.role-missing.remedy_few",
      },
    ],
  },
  {
    id: "economic-buyer-unclear",
    from: "qualify",
    subject: "role",
    cases: [
      {
        when: [ECONOMIC, EMPTY],
        points: 22,
        reason: "finding.economic-buyer-unclear.reason",
        remedy: "finding.economic-buyer-unclear.remedy",
      },
      {
        when: [ECONOMIC, { measure: "holders", atLeast: 2 }],
        points: 8,
        reason: "finding.economic-buyer-unclear.reason_many",
        remedy: "finding.economic-buyer-unclear.remedy_many",
      },
    ],
  },
  {
    id: "no-coach",
    from: "lead-the-process",
    subject: "role",
    confidential: true,
    cases: [
      {
        when: [{ measure: "role", is: "coach" }, EMPTY],
        points: 9,
        reason: "finding.no-coach.reason",
        remedy: "finding.no-coach.remedy",
      },
    ],
  },
  {
    id: "role-empty",
    from: "lead-the-process",
    subject: "role",
    cases: [
      {
        when: [NOT_ECONOMIC, NOT_COACH, { measure: "called", is: 0 }, EMPTY],
        points: 3,
        reason: "finding.role-empty.reason",
        remedy: "finding.role-empty.remedy",
      },
    ],
  },
];
