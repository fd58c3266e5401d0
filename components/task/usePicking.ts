import { useState } from "preact/hooks";
import { NONE_PICKED, type Selection, stillShown } from "../../lib/lists/selection.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { grouped } from "../../lib/tasks/groups.ts";
import { onceDrawn } from "../base/atOnce.ts";
import type { Picking } from "./picking.ts";

/** Which tasks are picked, in the order in which the list shows them. */
export function usePicking(shown: readonly TaskInView[]) {
  const [selection, onSelect] = useState<Selection | null>(null);
  const today = localToday();
  const inOrder = grouped(shown, ({ task }) => task, today).flatMap(([, members]) => members);
  const ids = inOrder.map(({ task }) => task.id);
  const picking: Picking | null = selection && { selection: stillShown(selection, ids), onSelect, ids };
  const tasks = inOrder.map(({ task }) => task);
  return {
    picking,
    picked: tasks.filter(({ id }) => picking?.selection.picked.has(id)),
    start: () => onSelect(NONE_PICKED),
    end: () => onSelect(null),
  };
}

/** Once one begins to pick, the first box has the focus; afterwards, the way to begin again. */
export function focusSoon(action: string): void {
  onceDrawn(() => document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus());
}
