// biome-ignore-all lint/a11y/useSemanticElements: rows stand where the virtual list puts them, which those of a table cannot.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, their cells do not.
import type { Column, RowKind } from "./columns.ts";

interface Props<R> {
  row: R;
  kind: RowKind<R>;
  columns: readonly Column<R>[];
  index: number;
  /** Px from the top of the list. */
  top: number;
  /** Takes the focus when one tabs into the list. */
  active: boolean;
  picked: boolean;
  selectLabel: string;
  measure: (row: HTMLElement | null) => void;
  onFocus: (id: string) => void;
  onPick: (id: string, range: boolean) => void;
  onOpen: (row: R) => void;
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest("a, button, input, label, select") !== null;

/** Whoever marks words of a row with the mouse does not mean to open it. */
const marksText = () => (window.getSelection()?.toString() ?? "") !== "";

/** One row: its cells beside each other, or as lines where there is no room. */
export function Row<R>(props: Props<R>) {
  const { row, kind, columns, index, active, picked } = props;
  const id = kind.idOf(row);
  const onClick = (event: MouseEvent) => {
    if (isControl(event.target) || marksText()) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) props.onPick(id, event.shiftKey);
    else props.onOpen(row);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears Enter and Space for all its rows.
    <div
      ref={props.measure}
      role="row"
      class="list-row list-data"
      style={{ top: `${props.top}px` }}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={picked}
      data-index={index}
      onClick={onClick}
      onFocus={() => props.onFocus(id)}
      {...kind.attributes(row)}
    >
      <div role="gridcell" class="list-pick">
        <label class="pick">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={props.selectLabel}
            checked={picked}
            onClick={(event) => props.onPick(id, event.shiftKey)}
          />
        </label>
      </div>
      {columns.map(({ id: column, cell, narrow, end = false, attributes }) => (
        <div
          key={column}
          role="gridcell"
          class={`list-cell list-${narrow} ${end ? "list-end" : ""}`}
          data-column={column}
          {...attributes?.(row)}
        >
          {cell(row)}
        </div>
      ))}
    </div>
  );
}
