/** How each list was left, while the page is open: who comes back finds it so. */
import type { VirtualItem } from "@tanstack/virtual-core";
import { NONE_PICKED, type Selection } from "../../lib/lists/selection.ts";

interface Place {
  offset: number;
  sizes: VirtualItem[];
}

const places = new Map<string, Place>();

export const rememberPlace = (name: string, place: Place): void => void places.set(name, place);

/** What a virtualizer starts with; nothing for a list that was not left yet. */
export function placeOf(name: string) {
  const place = places.get(name);
  return place ? { initialOffset: place.offset, initialMeasurementsCache: place.sizes } : {};
}

const selections = new Map<string, Selection>();

export const rememberSelection = (name: string, selection: Selection): void =>
  void selections.set(name, selection);

/** Rows that were picked; those no longer shown are left out by whoever shows the list. */
export const selectionOf = (name: string): Selection => selections.get(name) ?? NONE_PICKED;

const rows = new Map<string, string>();

/** @param row id of the row that had the focus when the list was left; null: none had. */
export function rememberRow(name: string, row: string | null): void {
  if (row === null) rows.delete(name);
  else rows.set(name, row);
}

/** The row that one came from; null where the list was left by another way. */
export const rowOf = (name: string): string | null => rows.get(name) ?? null;
