/** Relationship height (model.md, judgement): relationships must reach the level at which the deal is decided. */
import { HIGHEST_WEIGHT, influenceWeight } from "./influence.ts";
import type { Measure, Said } from "./judgement.ts";
import { HIGHEST_LEVEL, type LevelRow, LOWEST_LEVEL, levelRow } from "./levels.ts";
import type { DealInView, LocalDate } from "./model.ts";
import { contactWith, type Member, nameOf, presentPeople } from "./people.ts";
import { currentSupport, WELL_DISPOSED } from "./support.ts";

interface Standing {
  member: Member;
  level: LevelRow;
  /** 0–100 once the relation stands. */
  worth: number;
  twoWay: boolean;
  wellDisposed: boolean;
}

const isEconomicBuyer = ({ stakeholder }: Member) => stakeholder.roles.includes("economic-buyer");

interface Decided {
  level: LevelRow;
  /** False while nobody said at which level an Economic Buyer stands: the top is then assumed, and not told as known. */
  said: boolean;
}

/** Where the deal is decided: with the highest Economic Buyer; at the top as long as that level is not known. */
function decisionLevel(people: Member[]): Decided {
  const buyers = people.filter(isEconomicBuyer).map(({ person }) => person.level);
  const levels = buyers.map(levelRow).filter((level) => level !== null);
  if (levels.length === 0 || levels.length < buyers.length) return { level: HIGHEST_LEVEL, said: false };
  levels.sort((left, right) => right.rank - left.rank);
  return { level: levels[0] ?? HIGHEST_LEVEL, said: true };
}

/** An Economic Buyer stands at the deciding level with full weight: the final yes is theirs. */
function standingOf(member: Member, decided: LevelRow, view: DealInView, today: LocalDate): Standing {
  const { stakeholder, person } = member;
  const level = isEconomicBuyer(member) ? decided : (levelRow(person.level) ?? LOWEST_LEVEL);
  const weight = isEconomicBuyer(member) ? HIGHEST_WEIGHT : influenceWeight(stakeholder.influence);
  const share = Math.min(level.rank / decided.rank, 1) * (weight / HIGHEST_WEIGHT);
  return {
    member,
    level,
    worth: Math.round(100 * share),
    twoWay: contactWith(person.id, view.interactions, today).twoWay,
    wellDisposed: (currentSupport(stakeholder.support)?.value ?? 0) >= WELL_DISPOSED,
  };
}

function explanation(best: Standing | undefined, decided: Decided): Said {
  const open = decided.said ? "" : "_open";
  const values = { decided: decided.level.name };
  if (!best) return { key: `height.explanation_none${open}`, values };
  const { person } = best.member;
  if (isEconomicBuyer(best.member) && levelRow(person.level) === null) {
    return { key: "height.explanation_decider", values: { name: nameOf(person) } };
  }
  return {
    key: `height.explanation${open}`,
    values: { ...values, name: nameOf(person), level: person.level ? best.level.name : "level.unsaid.name" },
  };
}

/** The next step with whoever would raise the measure most; without anybody, somebody higher must be found. */
function raise(standings: Standing[], value: number): Said | null {
  if (value === 100) return null;
  const next = standings.find(
    ({ worth, twoWay, wellDisposed }) => worth > value && !(twoWay && wellDisposed),
  );
  if (!next) return { key: "height.raise_find" };
  const values = { name: nameOf(next.member.person) };
  return { key: next.twoWay ? "height.raise_win" : "height.raise_meet", values };
}

/**
 * The highest level, weighed by influence, at which somebody has had two-way contact with us and stands at +1 or
 * better, against the level at which the deal is decided. What is not known counts as the least favourable.
 */
export function relationshipHeight(view: DealInView, today: LocalDate): Measure {
  const people = presentPeople(view);
  const decided = decisionLevel(people);
  const standings = people
    .map((member) => standingOf(member, decided.level, view, today))
    .sort((left, right) => right.worth - left.worth);
  const best = standings.find(({ twoWay, wellDisposed }) => twoWay && wellDisposed);
  const value = best?.worth ?? 0;
  return { value, explanation: explanation(best, decided), raise: raise(standings, value) };
}
