/** What the box lists: what was jumped to lately until something is typed, then what fits, by kind. */

import type { Finder } from "../../lib/find/finder.ts";
import type { FindIndex } from "../../lib/find/following.ts";
import type { FoundKind, Row } from "../../lib/find/row.ts";

export interface Group {
  /** null: what was jumped to lately. */
  kind: FoundKind | null;
  rows: Row[];
  /** Those beyond the rows. */
  more: number;
}

/** Rows of a kind beside other kinds; and alone. */
const BESIDE = 6;
const ALONE = 30;
/** Shown before anything is typed. */
const LATELY = 8;

function lately(index: FindIndex, actions: Finder, recent: readonly string[]): Group[] {
  const known = recent.flatMap((key) => actions.get(key) ?? index.finder().get(key) ?? []);
  const keys = new Set(recent);
  const newest = index.finder().newest(LATELY * 2);
  const others = newest.filter(({ kind, id }) => !keys.has(`${kind}:${id}`));
  const rows = [...known, ...others].slice(0, LATELY);
  return rows.length ? [{ kind: null, rows, more: 0 }] : [];
}

export function groupsFor(
  index: FindIndex,
  actions: Finder,
  recent: readonly string[],
  typed: string,
): Group[] {
  if (typed.trim() === "") return lately(index, actions, recent);
  const found = [...index.finder().find(typed, ALONE), ...actions.find(typed, BESIDE)];
  const most = found.length > 1 ? BESIDE : ALONE;
  return found
    .sort((left, right) => left.rank - right.rank)
    .map(({ kind, rows, total }) => {
      const shown = rows.slice(0, most);
      return { kind, rows: shown, more: total - shown.length };
    });
}
