/**
 * Coverage (field.md, 7): the weight of those who stand with us and are in contact, over the weight of all whose stand
 * is known, and over no less than what the stage calls for. Where influence is not known, those with us weigh least
 * and the others most, so that to learn it never lowers the measure.
 */
import { HIGHEST_WEIGHT, INFLUENCE, influenceWeight } from "./influence.ts";
import type { DealInView, LocalDate } from "./model.ts";
import { contactWith, type Member, presentPeople } from "./people.ts";
import { type Stage, stagePeople } from "./playbook.ts";
import { currentSupport, WELL_DISPOSED } from "./support.ts";

const MEDIUM_WEIGHT = INFLUENCE[1].weight;

const supportOf = ({ stakeholder }: Member) => currentSupport(stakeholder.support)?.value ?? null;

/** People at +1 or better who met us, called or wrote. */
export function wonOver(view: DealInView, today: LocalDate): Member[] {
  return presentPeople(view).filter(
    (member) =>
      (supportOf(member) ?? 0) >= WELL_DISPOSED &&
      contactWith(member.person.id, view.interactions, today).any,
  );
}

const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);

/** 0–100; 0 while nobody is won over. */
export function coverage(view: DealInView, stage: Stage, today: LocalDate): number {
  const won = sum(wonOver(view, today).map(({ stakeholder }) => influenceWeight(stakeholder.influence)));
  const notWon = presentPeople(view).filter((member) => {
    const support = supportOf(member);
    return support !== null && support < WELL_DISPOSED;
  });
  const against = sum(
    notWon.map(({ stakeholder: { influence } }) =>
      influence === null ? HIGHEST_WEIGHT : influenceWeight(influence),
    ),
  );
  const all = Math.max(won + against, stagePeople(stage) * MEDIUM_WEIGHT);
  return all === 0 ? 0 : Math.round((100 * won) / all);
}
