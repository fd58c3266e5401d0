import type { Condition } from "../condition.ts";
import type { SaidText } from "../judgement.ts";
import type { SubjectKind } from "../measures/subjects.ts";
import type { StageId } from "../stages.ts";

/** A message key; or, in a team's own rule, the text itself, by language. */
export type RuleText = string | SaidText;

/** One way in which a rule finds something; the first case whose condition holds speaks. */
export interface Case {
  when: Condition;
  /** Points lost by the subject that it hits hardest; 0: only to be listed. */
  points: number;
  /** Points lost by each subject after that; as many as `points` when not said. Never more than those. */
  further?: number;
  /** The subject's values are filled in. */
  reason: RuleText;
  remedy: RuleText;
}

export interface Rule {
  /** Permanent. Texts: `finding.<id>.…` in lib/i18n/texts/findings; `finding.<id>.action` is the button's word. */
  id: string;
  /** The first stage at which it applies: a new lead is not a wall of red. */
  from: StageId;
  /** What it looks at, one by one. */
  subject: SubjectKind;
  /** About a Coach: does not exist in anything that is redacted. */
  confidential?: boolean;
  /** Asks for a next step: of deals that are open, not of those put off or closed. */
  whileOpen?: boolean;
  cases: readonly Case[];
}

/** Reason and remedy of a case, by the end of their keys. */
export const texts = (rule: string, ending = "") => ({
  reason: `finding.${rule}.reason${ending}`,
  remedy: `finding.${rule}.remedy${ending}`,
});
