/** The ready filters of every list, found by name wherever the box stands: "Economic Buyer never met". */
import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import { COMPANY_LIST } from "../../lib/lists/company-list.ts";
import { DEAL_LIST } from "../../lib/lists/deal-list.ts";
import { shownGaps } from "../../lib/lists/filter.ts";
import { PEOPLE_LIST } from "../../lib/lists/people-list.ts";
import type { ListSpec } from "../../lib/lists/spec.ts";
import type { FindAction } from "./actions.ts";

function filtersOf<R extends { id: string }>(
  screen: string,
  list: MessageKey,
  spec: ListSpec<R>,
  shared: boolean,
): FindAction[] {
  return shownGaps(spec, { shared }).map(({ id, label }) => ({
    id: `gap-${screen}-${id}`,
    words: label,
    also: "find.also.gap",
    of: list,
    does: `#/${screen}?gap=${id}`,
  }));
}

/** @param shared others can see the screen: no filter that tells of a Coach. */
export const readyFilters = (shared: boolean): FindAction[] => [
  ...filtersOf("deals", "work.deals", DEAL_LIST, shared),
  ...filtersOf("people", "work.people", PEOPLE_LIST, shared),
  ...filtersOf("companies", "work.companies", COMPANY_LIST, shared),
  {
    id: "gap-tasks-overdue",
    words: "task.group.overdue",
    also: "find.also.gap",
    of: "work.tasks",
    does: "#/tasks?show=overdue",
  },
];
