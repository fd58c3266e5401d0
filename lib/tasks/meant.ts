/**
 * Which day is meant: what both languages have in common. A day that is over is never meant unless it is said with its year,
 * so "15 nov" on the 25th is next year's.
 */
import type { LocalDate } from "../method/model.ts";
import {
  addDays,
  addMonths,
  addWorkdays,
  calendarDay,
  dayOf,
  monthEnd,
  monthOf,
  monthStart,
  type Weekday,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { Doubt } from "./grammar.ts";

export type Unit = "day" | "workday" | "week" | "month" | "quarter" | "year";

const notOver = (day: LocalDate | null, today: LocalDate): LocalDate | null =>
  day !== null && day >= today ? day : null;

/** A weekday by itself is the next one to come; today has a word of its own. */
export function comingWeekday(today: LocalDate, weekday: Weekday): LocalDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** A weekday of the week that lies so many weeks ahead (0: this one); null when it is over. */
export function weekdayOfWeek(today: LocalDate, weekday: Weekday, ahead: number): LocalDate | null {
  return notOver(addDays(today, weekday - weekdayOf(today) + 7 * ahead), today);
}

/** Last working day of the week; on a Saturday or Sunday, of the week that comes. */
export function weekEnd(today: LocalDate, ahead: number): LocalDate | null {
  return weekdayOfWeek(today, 5, ahead) ?? weekdayOfWeek(today, 5, ahead + 1);
}

/** Saturday of the week; on a Sunday, today. */
export function weekend(today: LocalDate, ahead: number): LocalDate | null {
  return weekdayOfWeek(today, 6, ahead) ?? today;
}

/** The next day of that number: "15th", "15号". Months that are too short are passed over. */
export function dayOfMonth(today: LocalDate, day: number): LocalDate | null {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const start = monthStart(today, ahead);
    const found = notOver(calendarDay(yearOf(start), monthOf(start), day), today);
    if (found) return found;
  }
  return null;
}

/** A day of the month that lies so many months ahead; null where there is none, or it is over. */
export function dayOfMonthAhead(today: LocalDate, ahead: number, day: number): LocalDate | null {
  const start = monthStart(today, ahead);
  return notOver(calendarDay(yearOf(start), monthOf(start), day), today);
}

/** Why there is no such day of that month; null where it is none of any. */
export function noDayAhead(today: LocalDate, ahead: number, day: number): Doubt | null {
  const start = monthStart(today, ahead);
  if (calendarDay(yearOf(start), monthOf(start), day)) return "over";
  return day > 0 && day <= 31 ? "no-such-day" : null;
}

/** The next 29 February may be eight years away. */
const YEARS = 9;

/** The next such day, in the year given or, without one, from today on. */
export function dayOfYear(today: LocalDate, month: number, day: number, year?: number): LocalDate | null {
  if (year !== undefined) return calendarDay(year, month, day);
  for (let ahead = 0; ahead < YEARS; ahead += 1) {
    const found = notOver(calendarDay(yearOf(today) + ahead, month, day), today);
    if (found) return found;
  }
  return null;
}

/** Last day of the next month of that number. */
export function endOfMonthNamed(today: LocalDate, month: number): LocalDate | null {
  if (!(month >= 1 && month <= 12)) return null;
  return monthEnd(today, (month - monthOf(today) + 12) % 12);
}

/** First day of the period so many periods ahead. */
export function periodStart(today: LocalDate, unit: "week" | "month" | "quarter" | "year", ahead: number) {
  if (unit === "week") return weekdayOfWeek(today, 1, ahead);
  if (unit === "month") return notOver(monthStart(today, ahead), today);
  if (unit === "quarter") return notOver(monthStart(today, -((monthOf(today) - 1) % 3) + 3 * ahead), today);
  return notOver(calendarDay(yearOf(today) + ahead, 1, 1), today);
}

/** Last day of the period so many periods ahead; of a week, its last working day. */
export function periodEnd(today: LocalDate, unit: "week" | "month" | "quarter" | "year", ahead: number) {
  if (unit === "week") return weekEnd(today, ahead);
  if (unit === "month") return monthEnd(today, ahead);
  if (unit === "quarter") return monthEnd(today, 2 - ((monthOf(today) - 1) % 3) + 3 * ahead);
  return calendarDay(yearOf(today) + ahead, 12, 31);
}

/** The day in the middle of this month, or of the next when that is over. */
export const midMonth = (today: LocalDate): LocalDate | null => dayOfMonth(today, 15);

const FARTHEST = 36_500;

const ADD: Record<Unit, (today: LocalDate, count: number) => LocalDate> = {
  day: addDays,
  workday: addWorkdays,
  week: (today, count) => addDays(today, 7 * count),
  month: addMonths,
  quarter: (today, count) => addMonths(today, 3 * count),
  year: (today, count) => addMonths(today, 12 * count),
};

/** So much time from today. Half a year is six months; half a month, as the Chinese say it, fifteen days. */
export function after(today: LocalDate, count: number, unit: Unit): LocalDate | null {
  if (!(count > 0 && count <= FARTHEST)) return null;
  const whole = Number.isInteger(count);
  if (!whole && unit === "month") return addDays(addMonths(today, Math.floor(count)), 15);
  if (!whole && unit === "year") return addMonths(today, Math.round(12 * count));
  if (!whole) return null;
  const day = ADD[unit](today, count);
  return calendarDay(yearOf(day), monthOf(day), dayOf(day));
}
