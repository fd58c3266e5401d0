/** The way from a finding to what settles it. */
import type { Finding } from "../../lib/method/judgement.ts";
import type { Answer } from "../health/answers.ts";
import type { Subject } from "../stakeholder/subject.ts";
import { focusIn } from "./focus.ts";
import { setOpen, setPart } from "./openState.ts";
import { firstOf } from "./subjects.ts";

const CONTROLS: Partial<Record<Answer, string>> = {
  role: '[data-control="role"] [tabindex="0"]',
  support: '[data-control="support"] [tabindex="0"]',
  influence: '[data-control="influence"] [tabindex="0"]',
  needs: '[data-control="needs"] [tabindex="0"]',
  pain: '[data-part="pain"]',
};

/** Whom the finding speaks of, if on this page; else the correspondent. */
function personFor(subjects: Subject[], finding: Finding): Subject | undefined {
  const about = subjects.find(({ stakeholder }) => stakeholder && finding.about.includes(stakeholder.id));
  return about ?? firstOf(subjects);
}

export function actOn(page: string, subjects: Subject[], finding: Finding, answer: Answer): void {
  const subject = personFor(subjects, finding);
  if (!subject) return;
  if (subject !== firstOf(subjects)) setOpen(page, subject.key, true);
  if (answer === "needs" || answer === "pain") setPart(page, subject.key, answer);
  void focusIn(subject.key, CONTROLS[answer]);
}
