/**
 * What the rep chose for a selected sentence, handed from the context menu to the panel, which may not be open yet: kept
 * in memory of the browser session until the panel of that tab takes it.
 */
import * as v from "valibot";
import { browser } from "../browser.ts";

export const SELECTION_KINDS = ["task", "pain", "coach-note", "evidence"] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

const KEY = "selection-intent";
/** A sentence or two are kept, never a document. */
const LONGEST = 2_000;
/** After this the rep has gone on to something else. */
const FRESH = 5 * 60_000;

const schema = v.object({
  kind: v.picklist(SELECTION_KINDS),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST)),
  tab: v.number(),
  at: v.number(),
});
export type Selected = v.InferOutput<typeof schema>;

/** The text as it is kept; empty when nothing but space was selected. */
export const cleanSelection = (text: string): string => text.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST);

/** Kept for the panel. Not waited for: the click that is needed to open the panel would be used up. */
export async function handOver(kind: SelectionKind, text: string, tab: number): Promise<void> {
  const selected: Selected = { kind, text: cleanSelection(text), tab, at: Date.now() };
  if (selected.text) await browser.storage.session.set({ [KEY]: selected });
}

function read(stored: unknown, now: number): Selected | null {
  const selected = v.safeParse(schema, stored);
  return selected.success && now - selected.output.at < FRESH ? selected.output : null;
}

/** Calls back with what waits, at once and whenever another choice is made; null when it was taken. */
export async function followSelection(listener: (selected: Selected | null) => void): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === "session" ? changes[KEY] : undefined;
    if (change) listener(read(change.newValue, Date.now()));
  });
  const stored = await browser.storage.session.get(KEY);
  listener(read(stored[KEY], Date.now()));
}

/** Saved, or given up: it waits no more. */
export const takeSelection = (): Promise<void> => browser.storage.session.remove(KEY);
