/** The signals of a deal as it stands, from the measures that the rules of health are asked about as well. */
import { coverage } from "../coverage.ts";
import type { Measured } from "../measures/subject.ts";
import { SUBJECTS } from "../measures/subjects.ts";
import type { BuyingRole, DealInView, LocalDate } from "../model.ts";
import { contactWith, type Member, presentPeople } from "../people.ts";
import { stageOf } from "../playbook.ts";
import { currentSupport } from "../support.ts";
import type { Signals } from "./signals.ts";

const holdersOf = (people: readonly Member[], role: BuyingRole) =>
  people.filter(({ stakeholder }) => stakeholder.roles.includes(role));

const supports = (people: readonly Member[]) =>
  people.flatMap(({ stakeholder }) => currentSupport(stakeholder.support)?.value ?? []);

const most = (values: readonly number[]) => (values.length ? Math.max(...values) : null);
const least = (values: readonly number[]) => (values.length ? Math.min(...values) : null);

const weeks = (days: unknown) => (typeof days === "number" ? Math.floor(days / 7) : 0);

/** 0–1; 0 for a stage without tasks. */
function shareOf(part: unknown, whole: unknown): number {
  return typeof part === "number" && typeof whole === "number" && whole > 0 ? part / whole : 0;
}

/** What `SIGNALS` speak of. The same values are kept in a snapshot at each change of stage. */
export function signalsOf(view: DealInView, today: LocalDate): Signals {
  const { playbook } = view;
  const scene = { view, playbook, stage: stageOf(playbook, view.deal.stage), today };
  const measured = (kind: "contacts" | "dates" | "tasks" | "benefits"): Measured =>
    SUBJECTS[kind](scene)[0]?.measures ?? {};
  const [contacts, dates, tasks, benefits] = (["contacts", "dates", "tasks", "benefits"] as const).map(
    measured,
  );
  const people = presentPeople(view);
  const buyers = holdersOf(people, "economic-buyer");
  return {
    "economic-buyer-support": most(supports(buyers)),
    "economic-buyer-met": buyers.some(({ person }) => contactWith(person.id, view.interactions, today).any),
    coaches: holdersOf(people, "coach").length,
    contacts: contacts?.people ?? 0,
    coverage: coverage(view, scene.stage, today) / 100,
    "technical-buyer-support": least(supports(holdersOf(people, "technical-buyer"))),
    pushes: dates?.pushes ?? 0,
    "pushed-weeks": weeks(dates?.["pushed-days"]),
    "next-meeting": dates?.meeting === "fixed",
    "benefit-confirmed": benefits?.["confirmed-by-economic-buyer"] === true,
    "tasks-undone": shareOf(tasks?.["stage-tasks-open"], tasks?.["stage-tasks"]),
  };
}
