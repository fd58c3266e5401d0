/** Where a task stands in a list, by its day. Pure. */
import type { LocalDate, Task } from "../method/model.ts";
import { addDays, weekdayOf } from "./calendar.ts";

export const GROUPS = ["overdue", "today", "week", "later", "undated", "closed"] as const;
export type Group = (typeof GROUPS)[number];

export const isOverdue = ({ state, due }: Pick<Task, "state" | "due">, today: LocalDate): boolean =>
  state === "open" && due !== null && due < today;

/** The week ends on Sunday. */
export function groupOf(task: Pick<Task, "state" | "due">, today: LocalDate): Group {
  if (task.state !== "open") return "closed";
  if (task.due === null) return "undated";
  if (task.due < today) return "overdue";
  if (task.due === today) return "today";
  return task.due <= addDays(today, 7 - weekdayOf(today)) ? "week" : "later";
}

/** Every group that has somebody in it, in order; each keeps the order given. */
export function grouped<T>(all: readonly T[], taskOf: (one: T) => Task, today: LocalDate): [Group, T[]][] {
  const groups = Map.groupBy(all, (one) => groupOf(taskOf(one), today));
  return GROUPS.flatMap((group): [Group, T[]][] => {
    const members = groups.get(group);
    return members ? [[group, members]] : [];
  });
}
