/** Where in the panel a finding is settled, by its rule. */
import type { Finding } from "../../lib/method/judgement.ts";

export type Answer = "role" | "support" | "influence" | "needs" | "pain" | "deal" | "look";

const ANSWERS: Record<string, Answer> = {
  "role-missing": "role",
  "role-empty": "role",
  "no-coach": "role",
  "economic-buyer-unclear": "role",
  "few-people": "role",
  "influence-unknown": "influence",
  "support-old": "support",
  "need-unknown": "needs",
  "pain-half-dug": "pain",
};

/** The same rule asks something else where what it needs is not known yet: by the key of its reason. */
const UNKNOWN: Record<string, Answer> = {
  "finding.influential-opponent.reason_unknown": "influence",
  "finding.economic-buyer-not-won.reason_unknown": "support",
};

/** "look" opens the person it speaks of; what is about the deal alone opens the deal. */
export function answerOf(finding: Finding): Answer {
  return UNKNOWN[finding.reason.key] ?? ANSWERS[finding.rule] ?? (finding.about.length > 0 ? "look" : "deal");
}
