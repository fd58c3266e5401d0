/** A task's day and rhythm in words. */
import { shortDay, weekdayName } from "../../lib/i18n/due.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import type { LocalDate, Repeat, Task } from "../../lib/method/model.ts";
import { addDays } from "../../lib/tasks/calendar.ts";
import type { Doubt } from "../../lib/tasks/grammar.ts";
import { isOverdue } from "../../lib/tasks/groups.ts";

/** "Overdue, 20 Nov", "Today", "Fri 27 Nov", "No date". */
export function dueWords(task: Pick<Task, "state" | "due">, today: LocalDate): string {
  if (task.due === null) return t("task.no_day");
  if (task.due === today) return t("task.today");
  if (task.due === addDays(today, 1)) return t("task.tomorrow");
  const day = shortDay(task.due, today, language.value);
  return isOverdue(task, today) ? t("task.overdue", { day }) : day;
}

/** "“31 feb” is no day in the calendar." */
export const doubtWords = ({ phrase, why }: { phrase: string; why: Doubt }): string =>
  t(`task.doubt.${why}`, { phrase });

/** "Every 2 weeks on Friday", "Every Friday". */
export function repeatWords({ every, unit, weekday, day }: Repeat): string {
  const named = unit === "week" && weekday ? weekdayName(weekday, language.value) : null;
  if (named && every === 1) return t("task.each_weekday", { weekday: named });
  const rhythm = every === 1 ? t(`task.each.${unit}`) : t(`task.every.${unit}`, { count: every });
  if (named) return t("task.on_weekday", { rhythm, weekday: named });
  return unit === "month" && day ? t("task.on_day", { rhythm, day }) : rhythm;
}
