/** Days as they are spoken of in tasks. */
import type { LocalDate } from "../method/model.ts";
import { addDays, daysFrom } from "../tasks/calendar.ts";
import type { Language } from "./text.ts";

const LOCALES: Record<Language, string> = { en: "en-GB", "zh-CN": "zh-CN" };

function formatted(day: LocalDate, language: Language, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...style, timeZone: "UTC" }).format(Date.parse(day));
}

/** The whole date with its weekday, so that nobody can take it for another: "Fri, 27 Nov 2026". */
export function wholeDay(day: LocalDate, language: Language): string {
  return formatted(day, language, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

/** As short as it can be told apart: with the weekday within a week, with the year where it is another one. */
export function shortDay(day: LocalDate, today: LocalDate, language: Language): string {
  const near = day >= today && daysFrom(today, day) < 7;
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return formatted(day, language, {
    day: "numeric",
    month: "short",
    ...(near ? { weekday: "short" } : {}),
    ...(sameYear || near ? {} : { year: "numeric" }),
  });
}

/** Weekday by number, Monday 1: "Friday", "周五". */
export function weekdayName(weekday: number, language: Language): string {
  return formatted(addDays("2024-01-01", weekday - 1), language, {
    weekday: language === "en" ? "long" : "short",
  });
}
