/** The row of one deal, from the deal with everybody in it. */
import { localDay } from "../method/day.ts";
import { judge } from "../method/health.ts";
import type { Judgement } from "../method/judgement.ts";
import type { Deal, DealInView, Interaction, LocalDate } from "../method/model.ts";
import { contactWith, hasHappened, presentPeople } from "../method/people.ts";
import { playbookKey, stageOf } from "../method/playbook.ts";
import { redact } from "../share/redaction.ts";
import type { DealFace, DealRow } from "./rows.ts";

export interface DealToShow {
  view: DealInView;
  archived: boolean;
}

/** Our own mail alone is no contact. */
const isContact = ({ kind }: Interaction) => kind !== "we-wrote";

/** Local day of the last meeting, call or answer until today. */
export function lastContactOf(interactions: readonly Interaction[], today: LocalDate): LocalDate | null {
  const days = interactions
    .filter((one) => isContact(one) && hasHappened(one.when, today))
    .map(({ when }) => localDay(when));
  return days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Whether one of these people met us in person until today. */
export function hasMet(people: string[], interactions: readonly Interaction[], today: LocalDate): boolean {
  return interactions.some(
    ({ kind, when, theirs }) =>
      kind === "met" && hasHappened(when, today) && theirs.some((person) => people.includes(person)),
  );
}

/** Due dates of the open tasks, the earliest first. */
const duesOf = ({ tasks }: DealInView): LocalDate[] =>
  tasks.flatMap(({ state, due }) => (state === "open" && due ? [due] : [])).sort();

function faceOf(view: DealInView, judgement: Judgement, today: LocalDate): DealFace {
  const people = presentPeople(view);
  const holders = people.filter(({ stakeholder }) => stakeholder.roles.includes("economic-buyer"));
  const costly = judgement.findings.filter(({ points }) => points > 0);
  const [worst] = costly;
  return {
    health: judgement.health,
    findings: costly.length,
    worst: worst ? { rule: worst.rule, reason: worst.reason } : null,
    height: judgement.relationshipHeight.value,
    depth: judgement.depthOfNeed.value,
    economicBuyers: holders.length,
    economicBuyerMet: hasMet(
      holders.map(({ person }) => person.id),
      view.interactions,
      today,
    ),
    coach: people.some(({ stakeholder }) => stakeholder.roles.includes("coach")),
    inContact: people.filter(({ person }) => contactWith(person.id, view.interactions, today).any).length,
    lastContact: lastContactOf(view.interactions, today),
    dues: duesOf(view),
  };
}

/** What the deal itself says, without anybody in it. */
export function dealFields(deal: Deal, archived: boolean) {
  const { id, name, company, productLine, stage, status, amount, closeDate, owner, nextMeeting } = deal;
  return { id, name, company, productLine, stage, status, amount, closeDate, owner, nextMeeting, archived };
}

/** @param today the seller's local date. */
export function dealRow({ view, archived }: DealToShow, today: LocalDate): DealRow {
  const { deal, people, playbook } = view;
  const stage = stageOf(playbook, deal.stage);
  const shared = redact(view, { today });
  const full = faceOf(view, judge(view, today), today);
  const open = faceOf(shared.view, shared.judgement, today);
  return {
    ...dealFields(deal, archived),
    playbook: playbookKey(playbook),
    stageName: stage.name,
    stagePlace: playbook.stages.indexOf(stage),
    people: people.filter(({ stakeholder }) => !stakeholder.left).length,
    day: today,
    full,
    open: JSON.stringify(open) === JSON.stringify(full) ? null : open,
  };
}
