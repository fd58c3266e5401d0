/** Which rows of a list are picked. Pure; ids in the order in which the list shows them. */

export interface Selection {
  picked: ReadonlySet<string>;
  /** The row from which a range is drawn; null until one was picked. */
  anchor: string | null;
}

export const NONE_PICKED: Selection = { picked: new Set(), anchor: null };

/** Takes one row in, or out again. */
export function toggled({ picked }: Selection, id: string): Selection {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return { picked: next, anchor: id };
}

/** Takes in everything from the anchor to this row; what was picked elsewhere stays. */
export function extended({ picked, anchor }: Selection, id: string, shown: readonly string[]): Selection {
  const from = anchor === null ? -1 : shown.indexOf(anchor);
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return { picked: new Set([...picked, id]), anchor: id };
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { picked: new Set([...picked, ...range]), anchor };
}

/** All rows shown or, when they are all picked already, none. */
export function allOrNone(selection: Selection, shown: readonly string[]): Selection {
  const all = shown.length > 0 && shown.every((id) => selection.picked.has(id));
  return all ? NONE_PICKED : { picked: new Set(shown), anchor: shown[0] ?? null };
}

/** What was filtered out is picked no more: nothing is changed that is not seen. */
export function stillShown(selection: Selection, shown: readonly string[]): Selection {
  if (selection.picked.size === 0) return selection;
  const here = new Set(shown);
  const picked = [...selection.picked].filter((id) => here.has(id));
  if (picked.length === selection.picked.size) return selection;
  const { anchor } = selection;
  return { picked: new Set(picked), anchor: anchor !== null && here.has(anchor) ? anchor : null };
}
