/** What the keys do inside a list (WAI-ARIA grid pattern, rows take the focus). A table. */
import type { Selection } from "../../lib/lists/selection.ts";
import { allOrNone, extended, NONE_PICKED, toggled } from "../../lib/lists/selection.ts";

export interface GridMoment {
  /** Ids of all rows, in order. */
  ids: readonly string[];
  /** Index of the row with the focus. */
  active: number;
  selection: Selection;
  /** Rows that fit on the screen. */
  page: number;
}

export interface GridStep {
  active?: number;
  selection?: Selection;
  open?: true;
}

type Key = (moment: GridMoment) => GridStep;

const within = ({ ids }: GridMoment, index: number) => Math.max(0, Math.min(index, ids.length - 1));

const by =
  (step: (moment: GridMoment) => number): Key =>
  (moment) => ({ active: within(moment, moment.active + step(moment)) });

/** Moves, and takes in every row from the anchor to the new one. */
const extending =
  (move: Key): Key =>
  (moment) => {
    const active = move(moment).active ?? moment.active;
    const here = moment.ids[moment.active] ?? "";
    const start = moment.selection.anchor === null ? { ...moment.selection, anchor: here } : moment.selection;
    return { active, selection: extended(start, moment.ids[active] ?? "", moment.ids) };
  };

const idAt = ({ ids, active }: GridMoment) => ids[active] ?? "";

const down = by(() => 1);
const up = by(() => -1);
const pageDown = by(({ page }) => page);
const pageUp = by(({ page }) => -page);
const first: Key = () => ({ active: 0 });
const last: Key = ({ ids }) => ({ active: Math.max(0, ids.length - 1) });

export const GRID_KEYS: Record<string, Key> = {
  ArrowDown: down,
  ArrowUp: up,
  j: down,
  k: up,
  PageDown: pageDown,
  PageUp: pageUp,
  Home: first,
  End: last,
  "Shift+ArrowDown": extending(down),
  "Shift+ArrowUp": extending(up),
  "Shift+PageDown": extending(pageDown),
  "Shift+PageUp": extending(pageUp),
  "Shift+Home": extending(first),
  "Shift+End": extending(last),
  " ": (moment) => ({ selection: toggled(moment.selection, idAt(moment)) }),
  "Shift+ ": (moment) => ({ selection: extended(moment.selection, idAt(moment), moment.ids) }),
  "Control+a": ({ selection, ids }) => ({ selection: allOrNone(selection, ids) }),
  Escape: ({ selection }) => (selection.picked.size > 0 ? { selection: NONE_PICKED } : {}),
  Enter: () => ({ open: true }),
};

/** Name of the key in the table: `Shift+ArrowDown`; Cmd counts as Ctrl. */
export function keyName(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? "Control+" : "";
  const shift = event.shiftKey ? "Shift+" : "";
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${control}${shift}${key}`;
}
