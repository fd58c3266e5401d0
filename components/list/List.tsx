// biome-ignore-all lint/a11y/useSemanticElements: rows stand where the virtual list puts them, which those of a table cannot.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, their cells do not.
import type { ComponentChildren, RefObject } from "preact";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { allOrNone, extended, type Selection, toggled } from "../../lib/lists/selection.ts";
import type { Column, RowKind, Sorting } from "./columns.ts";
import { GRID_KEYS, keyName } from "./gridKeys.ts";
import { Heads } from "./Heads.tsx";
import { Row } from "./Row.tsx";
import { useRowFocus } from "./useRowFocus.ts";
import { useVirtualRows } from "./useVirtualRows.ts";
import "./List.css";

interface Props<R> {
  /** Which list: its place on the screen is remembered under this name. */
  name: string;
  /** Name for assistive technology. */
  label: string;
  /** Filtered and sorted. */
  rows: readonly R[];
  kind: RowKind<R>;
  columns: readonly Column<R>[];
  /** Ids of the columns that can be sorted by. */
  sortable: readonly string[];
  sorting: Sorting;
  onSort: (by: string) => void;
  selection: Selection;
  onSelect: (next: Selection) => void;
  /** Enter, or a click on the row. */
  onOpen: (row: R) => void;
  /** Stands over the heads and stays in sight: counts, or what can be done with what is picked. */
  bar: ComponentChildren;
}

/** Height of a row before it was measured, in px. */
const ROW = 45;
/** Height of the heads, in px. */
const HEADS = 29;

/** Height of an element in px, whatever wraps in it. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const watched = element.current;
    const observer = new ResizeObserver(() => setHeight(Math.ceil(watched.getBoundingClientRect().height)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return height;
}

/** Rows of any number, sorted by their heads, moved through by keys, several picked at once (WAI-ARIA grid). */
export function List<R>(props: Props<R>) {
  const { name, rows, kind, columns, selection, onSelect, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const barHeight = useHeight(bar);
  const ids = useMemo(() => rows.map(kind.idOf), [rows, kind]);
  const { at, setActive, focus } = useRowFocus(name, list, ids);
  const keyOf = useCallback((index: number) => ids[index] ?? String(index), [ids]);
  const shown = useVirtualRows(list, {
    name,
    count: ids.length,
    keyOf,
    estimate: ROW,
    active: at,
    head: barHeight + HEADS,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = event.target instanceof HTMLElement && event.target.dataset.index !== undefined;
    const key = onRow && !event.altKey && !event.isComposing ? GRID_KEYS[keyName(event)] : undefined;
    const row = rows[at];
    if (!key || row === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const page = Math.max(1, Math.floor(window.innerHeight / ROW) - 3);
    const step = key({ ids, active: at, selection, page });
    if (step.selection) onSelect(step.selection);
    if (step.open) onOpen(row);
    if (step.active === undefined) return;
    focus(step.active);
    shown.scrollTo(step.active);
  };

  const pick = (id: string, range: boolean) => {
    setActive(id);
    onSelect(range ? extended(selection, id, ids) : toggled(selection, id));
  };

  const tracks = `32px ${columns.map(({ width }) => width).join(" ")}`;
  return (
    <div class="list" style={{ "--tracks": tracks, "--bar": `${barHeight}px` }}>
      <div ref={bar} class="list-bar">
        {props.bar}
      </div>
      <div
        role="grid"
        class="list-grid"
        aria-label={props.label}
        aria-rowcount={ids.length + 1}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" class="list-head">
          <Heads
            columns={columns}
            sortable={props.sortable}
            sorting={props.sorting}
            onSort={props.onSort}
            picked={selection.picked.size}
            count={ids.length}
            onPickAll={() => onSelect(allOrNone(selection, ids))}
          />
        </div>
        <div role="rowgroup" ref={list} class="list-rows" style={{ height: `${shown.height}px` }}>
          {shown.items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <Row
                key={item.key}
                row={row}
                kind={kind}
                columns={columns}
                index={item.index}
                top={shown.topOf(item)}
                active={item.index === at}
                picked={selection.picked.has(kind.idOf(row))}
                selectLabel={t("list.select", { name: kind.nameOf(row) })}
                measure={shown.measure}
                onFocus={setActive}
                onPick={pick}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
