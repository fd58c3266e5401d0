/** What the list of all tasks is narrowed down by, as its address says it: `#/tasks?show=overdue&owner=all`. */
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { isOverdue } from "../../lib/tasks/groups.ts";

export const SHOWS = ["open", "overdue", "closed", "archived"] as const;
export type Shows = (typeof SHOWS)[number];

export const MINE = "mine";
export const ALL = "all";

/** How far back what is done is shown, in days, until all of it is asked for. */
export const RECENT = 30;

export interface Filter {
  show: Shows;
  /** "mine", "all", or the id of a colleague. */
  owner: string;
  deal: string | null;
  /** All that was ever done, and not only lately. */
  ever: boolean;
}

export function filterOf(query: string): Filter {
  const said = new URLSearchParams(query);
  return {
    show: SHOWS.find((one) => one === said.get("show")) ?? "open",
    owner: said.get("owner") ?? MINE,
    deal: said.get("deal"),
    ever: said.has("ever"),
  };
}

/**
 * The address holds the filter: it is there again when one comes back, and can be kept as a bookmark.
 * @param at id of the task that is to have the focus.
 */
export function addressOf({ show, owner, deal, ever }: Filter, at: string | null = null): string {
  const said = new URLSearchParams({
    ...(show === "open" ? {} : { show }),
    ...(owner === MINE ? {} : { owner }),
    ...(deal === null ? {} : { deal }),
    ...(ever ? { ever: "" } : {}),
    ...(at === null ? {} : { at }),
  });
  return said.size ? `#/tasks?${said}` : "#/tasks";
}

/** Id of the task that the address leads to, or null. */
export const taskAt = (query: string): string | null => new URLSearchParams(query).get("at");

export const go = (filter: Filter) => {
  location.hash = addressOf(filter);
};

const isOwned = ({ task }: TaskInView, owner: string) =>
  owner === ALL || (owner === MINE ? task.owner === null : task.owner === owner);

export function fits(one: TaskInView, { show, owner, deal }: Filter, today: string): boolean {
  if (!isOwned(one, owner) || (deal !== null && one.task.deal !== deal)) return false;
  return show !== "overdue" || isOverdue(one.task, today);
}
