/**
 * Hybrid logical clock (Kulkarni et al. 2014): text that sorts as facts were recorded, even when the machine's
 * clock was set back meanwhile. `0001764028800000-0000`: milliseconds since 1970, a dash, a counter in hexadecimal.
 */

const MILLISECOND_DIGITS = 16;
const COUNTER_DIGITS = 4;
const LAST_COUNTER = 0xffff;
const DAY = 24 * 60 * 60 * 1000;

/** The time in milliseconds since 1970 that a clock text holds. NaN when it is no clock text. */
export function millisecondsOf(at: string): number {
  return /^\d{16}-[0-9a-f]{4}$/.test(at) ? Number(at.slice(0, MILLISECOND_DIGITS)) : Number.NaN;
}

function format(milliseconds: number, counter: number): string {
  const time = String(milliseconds).padStart(MILLISECOND_DIGITS, "0");
  return `${time}-${counter.toString(16).padStart(COUNTER_DIGITS, "0")}`;
}

/** The last clock text of a millisecond: what was recorded later sorts after it. */
export const clockAt = (milliseconds: number): string => format(milliseconds, LAST_COUNTER);

/** The clock text of a new fact: later than `last` ("" when there is none) and not before `now`. */
export function tick(last: string, now: number): string {
  const before = millisecondsOf(last);
  if (Number.isNaN(before) || before < now) return format(now, 0);
  const counter = Number.parseInt(last.slice(MILLISECOND_DIGITS + 1), 16);
  return counter < LAST_COUNTER ? format(before, counter + 1) : format(before + 1, 0);
}

/** Whether a clock text lies more than a day after `now`: such facts are refused (model.md, facts). */
export function isTooFarAhead(at: string, now: number): boolean {
  return millisecondsOf(at) > now + DAY;
}

/** Whether a local date or an instant lies more than a day after `now`. */
export function isDateTooFarAhead(on: string, now: number): boolean {
  return Date.parse(on) > now + DAY;
}
