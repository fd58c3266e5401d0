/** What the rep put right about a page: who it is really about, who was missing, who a mere name stands for. */
import { signal } from "@preact/signals";
import type { Seen } from "../../lib/records/persons.ts";

export interface Correction {
  /** Match key of whom the panel opens with, instead of the page's correspondent. */
  first: string | null;
  /** People the page does not show. */
  added: Seen[];
  /** Match key of a name → id of the known person. */
  picked: Record<string, string>;
}

const NONE: Correction = { first: null, added: [], picked: {} };

/** By page (thread key, or address); as long as the panel is open. */
export const corrections = signal<Record<string, Correction>>({});

export function correctionOf(page: string): Correction {
  return corrections.value[page] ?? NONE;
}

export function correct(page: string, change: Partial<Correction>): void {
  corrections.value = { ...corrections.value, [page]: { ...correctionOf(page), ...change } };
}
