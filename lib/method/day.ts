/** Days of a local date or of an instant. */
import type { LocalDate } from "./model.ts";

const two = (number: number) => String(number).padStart(2, "0");

/** The local day of a local date (itself) or of an instant (where we are). */
export function localDay(when: string): LocalDate {
  if (!when.includes("T")) return when;
  const moment = new Date(when);
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one local date to another; negative when the other is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Puts older before newer: by local day, then by instant; a mere date stands at the start of its day. */
export function byWhen(left: { when: string }, right: { when: string }): number {
  const days = localDay(left.when).localeCompare(localDay(right.when));
  return days || (left.when < right.when ? -1 : left.when > right.when ? 1 : 0);
}
