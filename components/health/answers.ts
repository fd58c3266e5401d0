/** Where in the panel a finding is settled. */
import type { Finding } from "../../lib/method/judgement.ts";

export type Answer = "role" | "support" | "influence" | "needs" | "pain" | "deal" | "look";

/** By a word in the rule's id, the first that fits. */
const BY_WORD: readonly [word: string, answer: Answer][] = [
  ["support", "support"],
  ["reading", "support"],
  ["influence", "influence"],
  ["predicament", "pain"],
  ["pain", "pain"],
  ["need", "needs"],
  ["date", "deal"],
  ["stage", "deal"],
];

export function answerOf(finding: Finding): Answer {
  if (finding.about.length === 0 && !finding.rule.includes("date")) return "role";
  return BY_WORD.find(([word]) => finding.rule.includes(word))?.[1] ?? "look";
}
