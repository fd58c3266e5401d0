/** Findings about selling points: few, each with a benefit, and the benefit confirmed (methodology section 8). */
import { type Rule, texts } from "./rule.ts";

export const BENEFIT_RULES: readonly Rule[] = [
  {
    id: "benefit-unconfirmed",
    from: "propose",
    subject: "benefits",
    cases: [
      { when: [{ measure: "selling-points", is: 0 }], points: 5, ...texts("benefit-unconfirmed", "_none") },
      { when: [{ measure: "benefits-confirmed", is: 0 }], points: 5, ...texts("benefit-unconfirmed") },
      { when: [{ measure: "benefits-open", atLeast: 1 }], points: 2, ...texts("benefit-unconfirmed") },
    ],
  },
  {
    id: "benefit-not-by-economic-buyer",
    from: "propose",
    subject: "benefits",
    cases: [
      {
        when: [{ measure: "confirmed-by-economic-buyer", is: false }],
        points: 3,
        ...texts("benefit-not-by-economic-buyer"),
      },
    ],
  },
  {
    id: "many-selling-points",
    from: "identify",
    subject: "benefits",
    cases: [
      { when: [{ measure: "selling-points", atLeast: 6 }], points: 2, ...texts("many-selling-points") },
    ],
  },
  {
    id: "feature-not-benefit",
    from: "identify",
    subject: "benefits",
    cases: [
      { when: [{ measure: "without-benefit", atLeast: 1 }], points: 1, ...texts("feature-not-benefit") },
    ],
  },
];
