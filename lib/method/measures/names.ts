/** The measures that a rule may ask about, by what it looks at: what a team's own rules are held to. */
import type { SubjectKind } from "./subjects.ts";

export const MEASURES: Record<SubjectKind, readonly string[]> = {
  person: [
    "is-economic-buyer",
    "is-technical-buyer",
    "influence",
    "decisive",
    "counted",
    "support",
    "support-change",
    "support-days",
    "support-old",
    "in-contact",
    "contact-days",
    "contact-overdue",
    "need-known",
    "pain",
  ],
  left: ["role-lost", "coach-lost", "supporter-lost", "decisive", "was-in-contact", "left-days"],
  role: ["role", "called", "holders", "shortfall"],
  contacts: ["people", "known", "people-missing", "silent-days", "unanswered", "status"],
  standing: ["coverage", "won-over", "won-over-decisive", "competitors", "do-nothing", "go"],
  dates: ["close-date", "close-days", "pushes", "pushed-days", "meeting", "next-meeting"],
  tasks: ["stage-tasks", "stage-tasks-open", "tasks-left-behind", "tasks-overdue", "overdue-days"],
  benefits: [
    "selling-points",
    "benefits-confirmed",
    "benefits-open",
    "confirmed-by-economic-buyer",
    "without-benefit",
  ],
};
