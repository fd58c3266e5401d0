/** Reckoning with local calendar dates, `YYYY-MM-DD`. Weeks begin on Monday, as in China and most of Europe. Pure. */
import type { LocalDate } from "../method/model.ts";

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

const at = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

/** The day, or null where the calendar has no such day or nobody can mean it. */
export function calendarDay(year: number, month: number, day: number): LocalDate | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));
export const weekdayOf = (date: LocalDate): Weekday => (((at(date).getUTCDay() + 6) % 7) + 1) as Weekday;

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(at(date).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when it lies before. */
export function daysFrom(from: LocalDate, to: LocalDate): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / DAY);
}

/** First day of the month that lies so many months ahead. */
export function monthStart(date: LocalDate, ahead: number): LocalDate {
  const start = new Date(Date.UTC(yearOf(date), monthOf(date) - 1 + ahead, 1));
  return start.toISOString().slice(0, 10);
}

/** Last day of the month that lies so many months ahead. */
export const monthEnd = (date: LocalDate, ahead: number): LocalDate =>
  addDays(monthStart(date, ahead + 1), -1);

/** Day `day` of the month so many months ahead, or its last day where it is shorter. */
export function dayInMonth(date: LocalDate, ahead: number, day: number): LocalDate {
  const end = monthEnd(date, ahead);
  return day >= dayOf(end) ? end : addDays(monthStart(date, ahead), day - 1);
}

/** So many months later, on the same day of the month or the last that there is. */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  dayInMonth(date, months, dayOf(date));

const isWorkday = (date: LocalDate): boolean => weekdayOf(date) <= 5;

/** So many days later, Saturdays and Sundays left out. Public holidays are not known. */
export function addWorkdays(date: LocalDate, days: number): LocalDate {
  let reached = date;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkday(reached)) left -= 1;
  }
  return reached;
}
