/** Several tasks picked at once, with the keys of every other list. */
import type { Selection } from "../../lib/lists/selection.ts";
import { extended, toggled } from "../../lib/lists/selection.ts";
import { GRID_KEYS, keyName } from "../list/gridKeys.ts";

export interface Picking {
  selection: Selection;
  onSelect: (next: Selection) => void;
  /** Ids of all tasks, in the order shown. */
  ids: readonly string[];
}

const ROWS_A_PAGE = 12;

const boxOf = (list: Element | null, id: string) =>
  list?.querySelector<HTMLElement>(`[data-task="${CSS.escape(id)}"] [data-action="pick-task"]`);

/** Takes one task in or out; with Shift, all from the last one picked to this one. */
export function pick({ selection, onSelect, ids }: Picking, id: string, range: boolean): void {
  onSelect(range ? extended(selection, id, ids) : toggled(selection, id));
}

/** Arrows move from box to box, with Shift they take in what they pass. Space stays the box's own. */
export function pickByKey(picking: Picking, id: string, event: KeyboardEvent): void {
  const { selection, onSelect, ids } = picking;
  const name = keyName(event);
  const key = name === " " || name === "Enter" || name === "Escape" ? undefined : GRID_KEYS[name];
  if (!key || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const step = key({ ids, active: ids.indexOf(id), selection, page: ROWS_A_PAGE });
  if (step.selection) onSelect(step.selection);
  const next = step.active === undefined ? undefined : ids[step.active];
  if (next === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const box = boxOf(event.currentTarget.closest(".task-list"), next);
  box?.focus();
}
