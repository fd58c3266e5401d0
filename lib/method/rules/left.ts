/** Findings about people who left: what is lost with them. */
import { type Rule, texts } from "./rule.ts";

/** So long it is news; after that only what was not made good. */
const RECENT = { measure: "left-days", atMost: 90 } as const;

export const LEFT_RULES: readonly Rule[] = [
  {
    id: "somebody-left",
    from: "identify",
    subject: "left",
    cases: [
      {
        when: [{ measure: "role-lost", isNot: null }],
        points: 4,
        further: 2,
        ...texts("somebody-left", "_role"),
      },
      {
        when: [{ measure: "supporter-lost", is: true }, RECENT],
        points: 3,
        further: 2,
        ...texts("somebody-left", "_supporter"),
      },
      {
        when: [{ measure: "was-in-contact", is: true }, RECENT],
        points: 2,
        further: 1,
        ...texts("somebody-left", "_contact"),
      },
      { when: [{ measure: "decisive", is: true }, RECENT], points: 2, further: 1, ...texts("somebody-left") },
      { when: [RECENT], points: 0, ...texts("somebody-left") },
    ],
  },
  {
    id: "coach-left",
    from: "identify",
    subject: "left",
    confidential: true,
    cases: [{ when: [{ measure: "coach-lost", is: true }], points: 4, further: 2, ...texts("coach-left") }],
  },
];
