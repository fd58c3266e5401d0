/**
 * The contact clock of a person: started again by a meeting, a call or an answer, never by our own mails, which cost
 * nothing and prove nothing.
 */
import { byWhen, localDay } from "./day.ts";
import type { Interaction, InteractionKind, LocalDate } from "./model.ts";
import { contactWith, hasHappened } from "./people.ts";

const STARTS: ReadonlySet<InteractionKind> = new Set(["met", "called", "they-wrote"]);

export interface Clock {
  /** The newest that started the clock; null when there was none. */
  last: Interaction | null;
  /** The newest meeting or call, where their mail came after it. */
  spoken: Interaction | null;
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
  const ofDay = passed.filter(({ kind }) => STARTS.has(kind));
  const newest = ofDay.at(-1);
  // A day entered by hand has no time: it counts as the end of it, so that a mail of that day never hides a meeting.
  const byHand = ofDay.findLast(({ when }) => newest && when === localDay(newest.when));
  const last = byHand ?? newest ?? null;
  const spoken = last?.kind === "they-wrote" ? ofDay.findLast(({ kind }) => kind !== "they-wrote") : null;
  const ours = passed.findLast(({ kind }) => !STARTS.has(kind)) ?? null;
  const waiting = ours && (!last || byWhen(last, ours) < 0) ? ours : null;
  return { last, spoken: spoken ?? null, waiting, twoWay: contactWith(person, interactions, today).twoWay };
}
