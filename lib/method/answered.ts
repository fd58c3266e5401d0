/**
 * Findings that the rep answered: "known, accepted until …". The answer holds until its day, and while what the rule
 * looked at stays as it was, or costs less than it did; then the finding is back.
 */
import type { Part } from "./condition.ts";
import { partHolds } from "./condition.ts";
import type { Measured } from "./measures/subject.ts";
import type { FindingAnswer, LocalDate } from "./model.ts";
import type { Rule } from "./rules/rule.ts";

/** Move by the clock alone: of these only the steps that a rule speaks of count as a change. */
const BY_CLOCK: ReadonlySet<string> = new Set([
  "support-days",
  "contact-days",
  "close-days",
  "silent-days",
  "overdue-days",
  "left-days",
]);

/** Say nothing of the subject itself. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set(["counted"]);

function trace(part: Part, measures: Measured): string[] {
  if (NOT_ITS_OWN.has(part.measure)) return [];
  if (!BY_CLOCK.has(part.measure)) return [`${part.measure}=${measures[part.measure] ?? ""}`];
  const { measure, ...than } = part;
  return [`${measure} ${Object.entries(than).join(" ")}: ${partHolds(part, measures)}`];
}

/** What a rule sees of a subject, as text: the same for the same state, whatever day it is. */
export function fingerprint({ cases }: Rule, measures: Measured): string {
  const traces = cases.flatMap(({ when }) => when.flatMap((part) => trace(part, measures)));
  return [...new Set(traces)].sort().join("; ");
}

interface Asked {
  fingerprint: string;
  weight: number;
}

export function answerHolds(answer: FindingAnswer | undefined, now: Asked, today: LocalDate): boolean {
  if (!answer || answer.until < today) return false;
  return answer.fingerprint === now.fingerprint || now.weight < answer.weight;
}
