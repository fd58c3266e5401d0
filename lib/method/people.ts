/** Looking at the people of a deal: who still counts, how they are called, who has been in contact with us. */
import { influenceWeight } from "./influence.ts";
import type { DealInView, Interaction, LocalDate, Person } from "./model.ts";
import { ROLES } from "./roles.ts";

export type Member = DealInView["people"][number];

/** The name shown; for an address without a name, the address; for a placeholder without either, a text. */
export function nameOf(person: Person): string {
  return person.name.trim() || person.addresses[0] || "method.nameless";
}

/** Those who still take part, in an order that does not depend on how they were given. */
export function presentPeople(view: DealInView): Member[] {
  return view.people
    .filter(({ stakeholder }) => !stakeholder.left)
    .sort((left, right) => (left.stakeholder.id < right.stakeholder.id ? -1 : 1));
}

/** Place of a person's first role in the method's list; those without a role come last. */
function rolePlace({ stakeholder }: Member): number {
  const place = ROLES.findIndex(({ id }) => stakeholder.roles.includes(id));
  return place < 0 ? ROLES.length : place;
}

/** By role, then by influence, then by name; whoever left comes last. */
export function inOrder(people: readonly Member[]): Member[] {
  return [...people].sort(
    (one, other) =>
      Number(one.stakeholder.left) - Number(other.stakeholder.left) ||
      rolePlace(one) - rolePlace(other) ||
      influenceWeight(other.stakeholder.influence) - influenceWeight(one.stakeholder.influence) ||
      nameOf(one.person).localeCompare(nameOf(other.person)) ||
      (one.stakeholder.id < other.stakeholder.id ? -1 : 1),
  );
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * A meeting entered ahead is a plan, not a contact. An instant may lie up to a day ahead of the local date, which
 * is how far time zones reach.
 */
export function hasHappened(when: string, today: LocalDate): boolean {
  if (!when.includes("T")) return when <= today;
  const tomorrow = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);
  return when.slice(0, 10) <= tomorrow;
}

export interface Contact {
  /** They met or spoke with us, or wrote: our own mail alone is no contact. */
  any: boolean;
  /** They met or spoke with us, or there was mail in both directions. */
  twoWay: boolean;
}

/** Contact with a person, from what passed between us until today. */
export function contactWith(person: string, interactions: readonly Interaction[], today: LocalDate): Contact {
  const kinds = new Set(
    interactions
      .filter(({ theirs, when }) => theirs.includes(person) && hasHappened(when, today))
      .map(({ kind }) => kind),
  );
  const spoke = kinds.has("met") || kinds.has("called");
  return {
    any: spoke || kinds.has("they-wrote"),
    twoWay: spoke || (kinds.has("they-wrote") && kinds.has("we-wrote")),
  };
}
