/** Which row of a list has, or would get, the focus: it comes and goes only by what the rep did. */
import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isComposing, takesText } from "../keyboard/keys.ts";
import { rememberRow, rowOf } from "./places.ts";

/** Into the list, from wherever no other control hears letters. */
const ENTER_KEYS = ["j", "k"];

/** By a control: neither by nothing, nor by the screen as a whole, that the list stands in. */
const isTaken = (list: HTMLElement | null) => !(document.activeElement?.contains(list) ?? true);

/** Which row of this list the focus is in; null: it is elsewhere. */
function focusedRow(list: HTMLElement | null, ids: readonly string[]): string | null {
  const row = document.activeElement?.closest<HTMLElement>("[data-index]");
  return row && list?.contains(row) ? (ids[Number(row.dataset.index)] ?? null) : null;
}

interface RowFocus {
  /** Index of the row that has the focus, or gets it when one comes into the list. */
  at: number;
  setActive: (id: string | null) => void;
  /** The row at this index gets the focus, once it is drawn. */
  focus: (index: number) => void;
}

/**
 * Who opened a row and comes back stands on it again; J and K lead into the list from the page around it.
 * @param name the list that is remembered.
 */
export function useRowFocus(
  name: string,
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): RowFocus {
  const [active, setActive] = useState(() => rowOf(name));
  const at = Math.max(active === null ? -1 : ids.indexOf(active), 0);
  // Back from a screen that is gone, and the focus with it: else whatever has it keeps it.
  const comesBack = useRef(active !== null);
  const wanted = useRef(false);
  const shown = useRef(ids);
  shown.current = ids;

  useLayoutEffect(() => {
    const isGone = ids.length > 0 && (active === null || !ids.includes(active));
    if (isGone || isTaken(list.current)) comesBack.current = false;
    if (!wanted.current && !comesBack.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    // Rows are read, and drawn, after the list itself.
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = false;
    comesBack.current = false;
  });

  useLayoutEffect(() => () => rememberRow(name, focusedRow(list.current, shown.current)), [name, list]);

  const focus = useCallback((index: number) => {
    wanted.current = true;
    setActive(shown.current[index] ?? null);
  }, []);

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      const isOurs =
        ENTER_KEYS.includes(key) && !event.altKey && !event.ctrlKey && !event.metaKey && !isComposing(event);
      if (!isOurs || !(target instanceof Element) || event.defaultPrevented || takesText(target)) return;
      if (document.querySelector("dialog[open]") || shown.current.length === 0) return;
      event.preventDefault();
      const row = list.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]');
      row?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);

  return { at, setActive, focus };
}
