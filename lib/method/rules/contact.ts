/** Findings about whom we are in contact with, how many people are known, and for how long nobody was heard. */
import { GAP } from "../measures/gaps.ts";
import { MOST_PEOPLE } from "../playbook.ts";
import { type Case, type Rule, texts } from "./rule.ts";

const UNANSWERED = { measure: "unanswered", atLeast: 1 } as const;

const QUIET = [
  { measure: "is-economic-buyer", is: false },
  { measure: "influence", isNot: "low" },
  { measure: "contact-overdue", is: true },
] as const;

/** One case for each number of people missing. */
const missing = (count: number): Case => ({
  when: [{ measure: "people-missing", is: count }],
  points: GAP.person * count,
  ...texts("few-people"),
});

export const CONTACT_RULES: readonly Rule[] = [
  {
    id: "economic-buyer-no-contact",
    from: "qualify",
    subject: "person",
    cases: [
      {
        when: [
          { measure: "is-economic-buyer", is: true },
          { measure: "in-contact", is: false },
        ],
        points: 8,
        further: 4,
        ...texts("economic-buyer-no-contact"),
      },
    ],
  },
  {
    id: "single-contact",
    from: "qualify",
    subject: "contacts",
    cases: [
      { when: [{ measure: "people", is: 0 }], points: 20, ...texts("single-contact", "_none") },
      { when: [{ measure: "people", is: 1 }], points: 8, ...texts("single-contact") },
    ],
  },
  {
    id: "few-people",
    from: "qualify",
    subject: "contacts",
    cases: Array.from({ length: MOST_PEOPLE }, (_, index) => missing(index + 1)),
  },
  {
    id: "deal-silent",
    from: "qualify",
    subject: "contacts",
    whileOpen: true,
    cases: [
      {
        when: [{ measure: "silent-days", atLeast: 42 }, UNANSWERED],
        points: 12,
        ...texts("deal-silent", "_unanswered"),
      },
      { when: [{ measure: "silent-days", atLeast: 42 }], points: 12, ...texts("deal-silent") },
      {
        when: [{ measure: "silent-days", atLeast: 21 }, UNANSWERED],
        points: 6,
        ...texts("deal-silent", "_unanswered"),
      },
      { when: [{ measure: "silent-days", atLeast: 21 }], points: 6, ...texts("deal-silent") },
    ],
  },
  {
    id: "contact-overdue",
    from: "qualify",
    subject: "person",
    whileOpen: true,
    cases: [
      {
        when: [
          { measure: "is-economic-buyer", is: true },
          { measure: "in-contact", is: true },
          { measure: "contact-overdue", is: true },
        ],
        points: 3,
        ...texts("contact-overdue"),
      },
      // Of the others it is only listed: the deal as a whole has a rule of its own.
      {
        when: [...QUIET, { measure: "in-contact", is: false }],
        points: 0,
        ...texts("contact-overdue", "_never"),
      },
      { when: QUIET, points: 0, ...texts("contact-overdue") },
    ],
  },
];
