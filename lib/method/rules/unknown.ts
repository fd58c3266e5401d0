/** Findings about what is not known of people. Points go to as many as the stage calls for (measures/gaps.ts). */
import type { Part } from "../condition.ts";
import { DIG_FROM, GAP } from "../measures/gaps.ts";
import { type Case, type Rule, texts } from "./rule.ts";

const DECISIVE = { measure: "decisive", is: true } as const;

/** Costs its points where it counts, and is listed where it does not. */
function asked(points: number, when: readonly Part[], said: Pick<Case, "reason" | "remedy">): Case[] {
  return [
    { when: [...when, { measure: "counted", is: true }], points, ...said },
    { when: [...when, { measure: "counted", is: false }], points: 0, ...said },
  ];
}

export const UNKNOWN_RULES: readonly Rule[] = [
  {
    id: "influence-unknown",
    from: "qualify",
    subject: "person",
    cases: asked(
      GAP.influence,
      [
        { measure: "influence", is: null },
        { measure: "decisive", is: false },
      ],
      texts("influence-unknown"),
    ),
  },
  {
    id: "need-unknown",
    from: DIG_FROM,
    subject: "person",
    cases: asked(GAP.need, [DECISIVE, { measure: "need-known", is: false }], texts("need-unknown")),
  },
  {
    id: "pain-unknown",
    from: DIG_FROM,
    subject: "person",
    cases: asked(GAP.pain, [DECISIVE, { measure: "pain", is: "empty" }], texts("pain-unknown")),
  },
  {
    id: "pain-half-dug",
    from: DIG_FROM,
    subject: "person",
    cases: [
      ...asked(GAP.pain, [DECISIVE, { measure: "pain", is: "half" }], texts("pain-half-dug")),
      { when: [{ measure: "pain", is: "half" }], points: 0, ...texts("pain-half-dug") },
    ],
  },
  {
    id: "support-old",
    from: "qualify",
    subject: "person",
    whileOpen: true,
    cases: [
      ...asked(
        GAP.support,
        [
          { measure: "support", is: null },
          { measure: "influence", isNot: "low" },
          { measure: "is-economic-buyer", is: false },
        ],
        texts("support-old", "_unknown"),
      ),
      ...asked(
        GAP.support,
        [
          { measure: "support", isNot: null },
          { measure: "support-old", is: true },
          { measure: "influence", isNot: "low" },
        ],
        texts("support-old"),
      ),
      // Low influence, and the final yes all the same.
      ...asked(
        GAP.support,
        [{ measure: "support", isNot: null }, { measure: "support-old", is: true }, DECISIVE],
        texts("support-old"),
      ),
    ],
  },
];
