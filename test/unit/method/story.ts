/** A story of a rule: a deal in which it speaks, and what it costs, or in which it does not. */
import type { DealInView } from "../../../lib/method/model.ts";

export interface Story {
  rule: string;
  story: string;
  deal: DealInView;
  /** Points of the rule's findings, most first; none: it does not speak. */
  points: number[];
  /** Names of those it speaks of. */
  about?: string[];
}
