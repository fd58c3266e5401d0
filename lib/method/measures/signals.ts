/** The named measures that the signals of the chance speak of (chance/signals.ts), as they stand at a moment. */
import { coverage } from "../coverage.ts";
import type { BuyingRole, DealInView, LocalDate, Support } from "../model.ts";
import { contactWith, type Member, presentPeople } from "../people.ts";
import { type Playbook, stageOf } from "../playbook.ts";
import { currentSupport } from "../support.ts";
import { ofBenefits } from "./benefits.ts";
import { ofDates } from "./dates.ts";
import type { Measured, Scene } from "./subject.ts";
import { ofTasks } from "./tasks.ts";

const DAYS_OF_WEEK = 7;

const supportsOf = (members: readonly Member[]): Support[] =>
  members.flatMap(({ stakeholder }) => currentSupport(stakeholder.support)?.value ?? []);

/** @param today the seller's local date. */
export function signalsOf(view: DealInView, playbook: Playbook, today: LocalDate): Measured {
  const scene: Scene = { view, playbook, stage: stageOf(playbook, view.deal.stage), today };
  const people = presentPeople(view);
  const inRole = (role: BuyingRole) => people.filter(({ stakeholder }) => stakeholder.roles.includes(role));
  const inContact = ({ person }: Member) => contactWith(person.id, view.interactions, today).any;
  const buyers = inRole("economic-buyer");
  const wanted = supportsOf(buyers);
  const technical = supportsOf(inRole("technical-buyer"));
  const dates = ofDates(scene).measures;
  const tasks = ofTasks(scene).measures;
  const all = Number(tasks["stage-tasks"]);
  return {
    "economic-buyer-support": wanted.length ? Math.max(...wanted) : null,
    "economic-buyer-met": buyers.some(inContact),
    coaches: inRole("coach").length,
    contacts: people.filter(inContact).length,
    coverage: coverage(view, scene.stage, today) / 100,
    "technical-buyer-support": technical.length ? Math.min(...technical) : null,
    pushes: dates.pushes ?? 0,
    "pushed-weeks": Math.floor(Number(dates["pushed-days"]) / DAYS_OF_WEEK),
    "next-meeting": dates.meeting === "fixed",
    "benefit-confirmed": ofBenefits(scene).measures["confirmed-by-economic-buyer"] ?? false,
    "tasks-undone": all === 0 ? 0 : Number(tasks["stage-tasks-open"]) / all,
  };
}
