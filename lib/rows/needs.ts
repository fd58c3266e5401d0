/** Which deals need help first: what a popup reads of all deals. Pure. */
import { type DealRow, dealFace } from "../lists/rows.ts";

/** Id, health, and health as others may see it, of every open deal that is not put away; `null` for the others. */
export type Needs = [id: string, need: { full: number; open: number } | null][];

export const needsOf = (rows: readonly DealRow[]): Needs =>
  rows.map((row) => [
    row.id,
    row.status === "open" && !row.archived
      ? { full: row.full.health, open: dealFace(row, true).health }
      : null,
  ]);

/** Ids of the deals that need help first. */
export function neediest(needs: Needs, shared: boolean, count: number): string[] {
  const open = needs.flatMap(([id, need]) => (need ? [{ id, health: shared ? need.open : need.full }] : []));
  open.sort((left, right) => left.health - right.health || (left.id < right.id ? -1 : 1));
  return open.slice(0, count).map(({ id }) => id);
}
