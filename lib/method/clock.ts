/**
 * The contact clock of a person: started again by a meeting, a call or an answer, never by our own mails, which cost
 * nothing and prove nothing.
 */
import { byWhen } from "./day.ts";
import type { Interaction, InteractionKind, LocalDate } from "./model.ts";
import { contactWith, hasHappened } from "./people.ts";

const STARTS: ReadonlySet<InteractionKind> = new Set(["met", "called", "they-wrote"]);

export interface Clock {
  /** The newest that started the clock; null when there was none. */
  last: Interaction | null;
  /** Our newest mail since then: it waits for an answer. */
  waiting: Interaction | null;
  /** We met, spoke, or wrote to each other. */
  twoWay: boolean;
}

/** @param interactions what passed with whom, whatever deal; only those with the person count. */
export function clockOf(person: string, interactions: readonly Interaction[], today: LocalDate): Clock {
  const passed = interactions
    .filter(({ theirs, when }) => theirs.includes(person) && hasHappened(when, today))
    .sort(byWhen);
  const last = passed.findLast(({ kind }) => STARTS.has(kind)) ?? null;
  const ours = passed.findLast(({ kind }) => !STARTS.has(kind)) ?? null;
  const waiting = ours && (!last || byWhen(last, ours) < 0) ? ours : null;
  return { last, waiting, twoWay: contactWith(person, interactions, today).twoWay };
}
