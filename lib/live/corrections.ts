/**
 * What the rep put right about a page, by page: kept on this machine under one key of storage.local, so that a wrong
 * match stays corrected. No facts: it says how a page is read, nothing of a person.
 */
import { signal } from "@preact/signals";
import * as v from "valibot";
import { browser } from "../browser.ts";

const KEY = "corrections";

/** The newest so many pages are kept. */
const MOST_PAGES = 500;
/** A page known by a longer id is corrected only until the panel closes. */
const LONGEST_ID = 2_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const seen = v.object({ name: text(500), address: v.nullable(v.pipe(text(320), v.includes("@"))) });
const correction = v.object({
  /** Match key of whom the panel opens with, instead of the page's correspondent; null: the page is right. */
  first: v.nullable(text(600)),
  /** People the page does not show. */
  added: v.pipe(v.array(seen), v.maxLength(100)),
  /** Match keys of those the page shows wrongly. */
  off: v.pipe(v.array(text(600)), v.maxLength(500)),
  /** Match key of a name → id of the known person. */
  picked: v.record(text(600), text(100)),
});
const entry = v.object({ page: text(LONGEST_ID), correction });
/** Version 1. An entry that is wrong falls away by itself. */
const schema = v.object({ version: v.literal(1), pages: v.array(v.unknown()) });

export type Correction = v.InferOutput<typeof correction>;
/** The oldest first. */
export type Corrections = ReadonlyMap<string, Correction>;

export const NO_CORRECTION: Correction = { first: null, added: [], off: [], picked: {} };

/** What storage holds, as far as it is right. */
export function readCorrections(stored: unknown): Corrections {
  const whole = v.safeParse(schema, stored);
  const entries = whole.success ? whole.output.pages.map((one) => v.safeParse(entry, one)) : [];
  return new Map(
    entries.flatMap(({ success, output }) => (success ? [[output.page, output.correction] as const] : [])),
  );
}

/** As it is stored: the newest pages only. */
export function storedCorrections(all: Corrections) {
  const kept = [...all].filter(([page]) => page.length <= LONGEST_ID).slice(-MOST_PAGES);
  return { version: 1, pages: kept.map(([page, one]) => ({ page, correction: one })) };
}

const isEmpty = ({ first, added, off, picked }: Correction) =>
  first === null && added.length + off.length + Object.keys(picked).length === 0;

/** With this page's correction, as the newest; without the page where there is nothing (any more) to put right. */
export function withCorrection(all: Corrections, page: string, next: Correction): Corrections {
  const others = [...all].filter(([id]) => id !== page);
  return new Map(isEmpty(next) ? others : [...others, [page, next]]);
}

export const corrections = signal<Corrections>(new Map());

export function correctionOf(page: string): Correction {
  return corrections.value.get(page) ?? NO_CORRECTION;
}

/** Reads them, and follows what other pages put right. */
export async function startCorrections(): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) corrections.value = readCorrections(changes[KEY]?.newValue);
  });
  corrections.value = readCorrections((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps a page's correction; resolves when it is stored. */
export function keepCorrection(page: string, next: Correction): Promise<void> {
  return navigator.locks.request("rolecall-corrections", async () => {
    const stored = readCorrections((await browser.storage.local.get(KEY))[KEY]);
    await browser.storage.local.set({ [KEY]: storedCorrections(withCorrection(stored, page, next)) });
    corrections.value = withCorrection(corrections.value, page, next);
  });
}
