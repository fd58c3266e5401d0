/** Findings about dates. To put off a close date that has passed costs no more than to leave it standing. */
import { type Rule, texts } from "./rule.ts";

const AGAIN = { points: 8, ...texts("close-date-pushed", "_again") };

export const DATE_RULES: readonly Rule[] = [
  {
    id: "close-date-past",
    from: "identify",
    subject: "dates",
    whileOpen: true,
    cases: [
      { when: [{ measure: "close-days", atMost: -31 }], points: 10, ...texts("close-date-past") },
      { when: [{ measure: "close-days", atMost: -1 }], points: 8, ...texts("close-date-past") },
    ],
  },
  {
    id: "close-date-open",
    from: "propose",
    subject: "dates",
    whileOpen: true,
    cases: [{ when: [{ measure: "close-date", is: null }], points: 2, ...texts("close-date-open") }],
  },
  {
    id: "close-date-pushed",
    from: "identify",
    subject: "dates",
    whileOpen: true,
    cases: [
      { when: [{ measure: "pushes", atLeast: 2 }], ...AGAIN },
      { when: [{ measure: "pushed-days", atLeast: 56 }], points: 8, ...texts("close-date-pushed") },
      { when: [{ measure: "pushes", is: 1 }], points: 3, ...texts("close-date-pushed") },
    ],
  },
  {
    id: "no-next-meeting",
    from: "qualify",
    subject: "dates",
    whileOpen: true,
    cases: [
      { when: [{ measure: "meeting", is: "past" }], points: 8, ...texts("no-next-meeting", "_past") },
      { when: [{ measure: "meeting", is: "none" }], points: 8, ...texts("no-next-meeting") },
    ],
  },
];
