import type { Condition } from "../condition.ts";
import type { SubjectKind } from "../measures.ts";
import type { StageId } from "../stages.ts";

/** One way in which a rule finds something; the first case whose condition holds speaks. */
export interface Case {
  when: Condition;
  /** Points lost by the subject that it hits hardest. */
  points: number;
  /** Points lost by each subject after that; as many as `points` when not said. Never more than those. */
  further?: number;
  /** Message keys; the subject's values are filled in. */
  reason: string;
  remedy: string;
}

export interface Rule {
  /** Permanent. Texts: `finding.<id>.…` in lib/i18n/texts/findings.ts; `finding.<id>.action` is the button's word. */
  id: string;
  /** The first stage at which it applies: a new lead is not a wall of red. */
  from: StageId;
  /** What it looks at, one by one. */
  subject: SubjectKind;
  /** About a Coach: does not exist in anything that is redacted. */
  confidential?: boolean;
  cases: readonly Case[];
}
