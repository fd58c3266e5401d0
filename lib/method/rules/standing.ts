/** Findings about who stands with us, who else is in the running, and whether we want to be. */
import { type Rule, texts } from "./rule.ts";

export const STANDING_RULES: readonly Rule[] = [
  {
    id: "coverage-low",
    from: "lead-the-process",
    subject: "standing",
    cases: [
      { when: [{ measure: "won-over", is: 0 }], points: 6, ...texts("coverage-low", "_none") },
      { when: [{ measure: "coverage", atMost: 29 }], points: 6, ...texts("coverage-low") },
      { when: [{ measure: "coverage", atMost: 59 }], points: 3, ...texts("coverage-low") },
    ],
  },
  {
    id: "nobody-decides",
    from: "lead-the-process",
    subject: "standing",
    cases: [
      {
        when: [
          { measure: "won-over-decisive", is: 0 },
          { measure: "won-over", atLeast: 2 },
        ],
        points: 5,
        ...texts("nobody-decides", "_friendly"),
      },
      { when: [{ measure: "won-over-decisive", is: 0 }], points: 5, ...texts("nobody-decides") },
    ],
  },
  {
    id: "go-missing",
    from: "lead-the-process",
    subject: "standing",
    whileOpen: true,
    cases: [
      { when: [{ measure: "go", is: "no-go" }], points: 6, ...texts("go-missing", "_no") },
      { when: [{ measure: "go", is: "open" }], points: 3, ...texts("go-missing") },
    ],
  },
  {
    id: "competitor-unknown",
    from: "propose",
    subject: "standing",
    whileOpen: true,
    cases: [
      { when: [{ measure: "competitors", is: 0 }], points: 3, ...texts("competitor-unknown") },
      { when: [{ measure: "do-nothing", is: false }], points: 1, ...texts("competitor-unknown", "_nothing") },
    ],
  },
];
