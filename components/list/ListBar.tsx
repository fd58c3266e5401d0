import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/translate.ts";
import { NONE_PICKED, type Selection } from "../../lib/lists/selection.ts";
import { Button } from "../base/Button.tsx";
import { SelectField } from "../base/SelectField.tsx";
import type { Sorting } from "./columns.ts";

interface Props {
  /** How many rows there are, in words. */
  counted: string;
  /** How many the list leaves out as it opens, in words; null: none. */
  leftOut: string | null;
  onLeftOut: () => void;
  selection: Selection;
  onSelect: (next: Selection) => void;
  /** What can be sorted by, for screens too narrow for heads. */
  sorts: { value: string; label: string }[];
  sorting: Sorting;
  onSort: (by: string) => void;
  /** What can be done with the rows picked. */
  children: ComponentChildren;
}

/** Over the rows: how many there are or, once some are picked, what can be done with all of these at once. */
export function ListBar({
  counted,
  leftOut,
  onLeftOut,
  selection,
  onSelect,
  sorts,
  sorting,
  onSort,
  children,
}: Props) {
  const picked = selection.picked.size;
  return (
    <>
      <span class={picked > 0 ? "strong" : "soft small"} role="status" data-picked={picked}>
        {picked > 0 ? t("list.picked", { count: picked }) : counted}
      </span>
      {picked === 0 && leftOut && (
        <Button kind="link" class="small" data-action="show-left-out" onClick={onLeftOut}>
          {leftOut}
        </Button>
      )}
      {picked > 0 && (
        <>
          {children}
          <Button kind="quiet" data-action="pick-none" onClick={() => onSelect(NONE_PICKED)}>
            {t("list.pick_none")}
          </Button>
        </>
      )}
      <span class="grow" />
      <div class="list-sort-choice">
        <SelectField
          hideLabel
          label={t("work.sort")}
          value={sorting.by}
          options={sorts}
          attributes={{ "data-control": "sort-by" }}
          onChange={onSort}
        />
        <Button
          kind="quiet"
          icon
          aria-label={t(sorting.down ? "list.sorted_down" : "list.sorted_up")}
          title={t(sorting.down ? "list.sorted_down" : "list.sorted_up")}
          data-action="turn-sort"
          onClick={() => onSort(sorting.by)}
        >
          <span aria-hidden="true">{sorting.down ? "↓" : "↑"}</span>
        </Button>
      </div>
    </>
  );
}
