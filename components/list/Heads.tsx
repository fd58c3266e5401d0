// biome-ignore-all lint/a11y/useSemanticElements: rows stand where the virtual list puts them, which those of a table cannot.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, their cells do not.
import { t } from "../../lib/i18n/translate.ts";
import type { Column, Sorting } from "./columns.ts";

interface Props<R> {
  columns: readonly Column<R>[];
  sortable: readonly string[];
  sorting: Sorting;
  onSort: (by: string) => void;
  picked: number;
  count: number;
  onPickAll: () => void;
}

function sortedAs({ by, down }: Sorting, id: string) {
  if (by !== id) return "none";
  return down ? "descending" : "ascending";
}

/** The heads of the columns: each sorts, and once more turns it round. */
export function Heads<R>(props: Props<R>) {
  const { columns, sortable, sorting, onSort, picked, count } = props;
  return (
    <div role="row" class="list-row list-heads" aria-rowindex={1}>
      <div role="columnheader" class="list-pick">
        <label class="pick">
          <input
            type="checkbox"
            aria-label={t("list.select_all")}
            checked={count > 0 && picked === count}
            indeterminate={picked > 0 && picked < count}
            onChange={props.onPickAll}
          />
        </label>
      </div>
      {columns.map(({ id, label, end = false }) => (
        <div
          key={id}
          role="columnheader"
          class={`list-cell ${end ? "list-end" : ""}`}
          {...(sortable.includes(id) ? { "aria-sort": sortedAs(sorting, id) } : {})}
        >
          {sortable.includes(id) ? (
            <button
              type="button"
              class="list-sort"
              data-control="sort"
              data-value={id}
              onClick={() => onSort(id)}
            >
              {label}
            </button>
          ) : (
            label
          )}
        </div>
      ))}
    </div>
  );
}
