/** In which order the rows of a list stand. Pure, and the same for the same rows. */
import type { ListSpec, Scene } from "./spec.ts";
import type { ListState } from "./state.ts";

type Key = string | number | null;

interface Placed<R> {
  row: R;
  group: string | null;
  key: Key;
  name: string;
}

/** What is not known stands last, whichever way the rest is sorted. */
function compareKeys(left: Key, right: Key, down: boolean, text: (l: string, r: string) => number): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const order =
    typeof left === "string" && typeof right === "string" ? text(left, right) : Number(left) - Number(right);
  return down ? -order : order;
}

/**
 * By group, by key, then by name and id, so that no two rows change places from one look to the next.
 * @param rows best in the order of the last look: hardly anything is compared twice then.
 */
export function sorted<R extends { id: string }>(
  rows: readonly R[],
  { sort: { by, down } }: Pick<ListState, "sort">,
  spec: ListSpec<R>,
  scene: Scene,
  language: string,
): R[] {
  const sort = spec.sorts.find(({ id }) => id === by);
  const collator = new Intl.Collator(language, { numeric: true });
  const text = (left: string, right: string) => (left === right ? 0 : collator.compare(left, right));
  const placed = rows.map(
    (row): Placed<R> => ({
      row,
      group: sort?.group?.(row, scene) ?? null,
      key: sort?.key(row, scene) ?? null,
      name: spec.nameOf(row, scene),
    }),
  );
  placed.sort(
    (left, right) =>
      compareKeys(left.group, right.group, false, text) ||
      compareKeys(left.key, right.key, down, text) ||
      text(left.name, right.name) ||
      (left.row.id < right.row.id ? -1 : left.row.id > right.row.id ? 1 : 0),
  );
  return placed.map(({ row }) => row);
}
