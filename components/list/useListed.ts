import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadPinyin } from "../../lib/find/pinyin.ts";
import { language } from "../../lib/i18n/translate.ts";
import { filtered, gapCounts, leftOutOf } from "../../lib/lists/filter.ts";
import { type Selection, stillShown } from "../../lib/lists/selection.ts";
import { sorted } from "../../lib/lists/sort.ts";
import type { ListSpec, Scene } from "../../lib/lists/spec.ts";
import { type ListState, readState, writeState } from "../../lib/lists/state.ts";
import { rememberSelection, selectionOf } from "./places.ts";

export interface Listed<R> {
  state: ListState;
  change: (next: ListState) => void;
  /** Filtered and sorted. */
  rows: R[];
  /** How many there are without any filter. */
  all: number;
  /** How many of these the list leaves out as it opens: put away, closed. */
  leftOut: number;
  counts: ReadonlyMap<string, number>;
  selection: Selection;
  select: (next: Selection) => void;
}

/** Whether Chinese names are found by their sound: the dictionaries come with the first letter typed. */
function useSounds(wanted: boolean): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    // Without them, names are still found by their characters and addresses.
    if (wanted) void loadPinyin().then(() => setReady(true));
  }, [wanted]);
  return ready;
}

/**
 * Rows of a list, sorted and filtered as its address says.
 * @param name which list: what was picked in it is remembered under this name.
 * @param query what the address says; `show` changes it.
 */
export function useListed<R extends { id: string }>(
  name: string,
  table: ReadonlyMap<string, R>,
  spec: ListSpec<R>,
  scene: Scene,
  query: string,
  show: (query: string) => void,
): Listed<R> {
  const state = useMemo(() => readState(query, spec), [query, spec]);
  const { by, down } = state.sort;
  const [selection, select] = useState(() => selectionOf(name));
  const last = useRef<readonly R[]>([]);

  const inOrder = useMemo(() => {
    // In the order of the last look, hardly anything moves.
    const known = last.current.flatMap(({ id }) => table.get(id) ?? []);
    const ids = new Set(known.map(({ id }) => id));
    const fresh = [...table.values()].filter(({ id }) => !ids.has(id));
    last.current = sorted([...known, ...fresh], { sort: { by, down } }, spec, scene, language.value);
    return last.current;
  }, [table, spec, scene, by, down, language.value]);
  const sounds = useSounds(state.text !== "");
  const rows = useMemo(() => filtered(inOrder, state, spec, scene), [inOrder, state, spec, scene, sounds]);
  const counts = useMemo(
    () => gapCounts([...table.values()], state, spec, scene),
    [table, state.facets, spec, scene],
  );
  const leftOut = useMemo(
    () => leftOutOf([...table.values()], state, spec, scene),
    [table, state.facets, spec, scene],
  );
  const shown = useMemo(
    () =>
      stillShown(
        selection,
        rows.map(({ id }) => id),
      ),
    [selection, rows],
  );
  useEffect(() => {
    if (shown !== selection) select(shown);
  }, [shown, selection]);
  useEffect(() => rememberSelection(name, shown), [name, shown]);
  return {
    state,
    change: (next) => show(writeState(next, spec)),
    rows,
    all: table.size,
    leftOut,
    counts,
    selection: shown,
    select,
  };
}
