/** Findings about whom we are in contact with. */
import type { Rule } from "./rule.ts";

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
        reason: "finding.economic-buyer-no-contact.reason",
        remedy: "finding.economic-buyer-no-contact.remedy",
      },
    ],
  },
  {
    id: "single-contact",
    from: "qualify",
    subject: "contacts",
    cases: [
      {
        when: [{ measure: "people", is: 0 }],
        points: 10,
        reason: "finding.single-contact.reason_none",
        remedy: "finding.single-contact.remedy_none",
      },
      {
        when: [{ measure: "people", is: 1 }],
        points: 8,
        reason: "finding.single-contact.reason",
        remedy: "finding.single-contact.remedy",
      },
    ],
  },
];
