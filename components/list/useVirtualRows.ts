/** Only the rows in view are in the document, however many there are; the page scrolls, not the list. */
import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { placeOf, rememberPlace } from "./places.ts";

interface Options {
  /** Name under which the place scrolled to is remembered. */
  name: string;
  count: number;
  keyOf: (index: number) => string;
  /** Height of a row before it was measured, in px. */
  estimate: number;
  /** Index of the row that has, or would get, the focus: it stays in the document. */
  active: number;
  /** What stands over the top of the page, in px: rows are not scrolled under it. */
  head: number;
}

export interface VirtualRows {
  items: VirtualItem[];
  /** Height of all rows, in px. */
  height: number;
  /** Where a row stands within the list, in px. */
  topOf: (item: VirtualItem) => number;
  measure: (row: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

type Rows = Virtualizer<Window, HTMLElement>;

/** Rows on each side of those in view. */
const OVERSCAN = 8;
/** What may stand over the foot of the page: the line that says what was saved. */
const FOOT = 48;

/** Where the list begins on the page; asked at each drawing, because what stands above it may wrap. */
function useMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setMargin(Math.round(box.top + window.scrollY));
  });
  return margin;
}

export function useVirtualRows(list: RefObject<HTMLElement | null>, options: Options): VirtualRows {
  const { name, count, keyOf, estimate, active, head } = options;
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const margin = useMargin(list);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      const apart = active >= 0 && active < range.count && !shown.includes(active);
      return apart ? [...shown, active].sort((left, right) => left - right) : shown;
    },
    [active],
  );
  const settings = {
    count,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    rangeExtractor,
    scrollMargin: margin,
    scrollPaddingStart: head,
    scrollPaddingEnd: FOOT,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    onChange: () => redraw(0),
  };
  const kept = useRef<Rows | null>(null);
  kept.current ??= new Virtualizer<Window, HTMLElement>({ ...settings, ...placeOf(name) });
  const rows = kept.current;
  rows.setOptions({ ...rows.options, ...settings });
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  useLayoutEffect(
    () => () => rememberPlace(name, { offset: rows.scrollOffset ?? 0, sizes: rows.takeSnapshot() }),
    [name, rows],
  );
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    topOf: ({ start }) => start - margin,
    measure: rows.measureElement,
    scrollTo: (index) => rows.scrollToIndex(index, { align: "auto" }),
  };
}
