/**
 * What was mended when the store was opened, until it was read: the context that opens it first mends it, and may
 * be one that nobody sees. Kept in memory of the browser session.
 */
import { signal } from "@preact/signals";
import * as v from "valibot";
import { browser } from "../browser.ts";
import type { Recovery } from "../store/store.ts";

const KEY = "recovered";
const schema = v.object({ restored: v.number(), missing: v.number() });
export type Recovered = v.InferOutput<typeof schema>;

const NOTHING: Recovered = { restored: 0, missing: 0 };

export const recovered = signal<Recovered>(NOTHING);

function read(stored: unknown): Recovered {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : NOTHING;
}

/** Keeps what this context mended for whoever looks next. */
export async function keepRecovered({ restored, missing }: Recovery): Promise<void> {
  if (restored === 0 && missing === 0) return;
  recovered.value = { restored, missing };
  await browser.storage.session.set({ [KEY]: recovered.value });
}

/** Looks up what another context mended. */
export async function readRecovered(): Promise<void> {
  const found = read((await browser.storage.session.get(KEY))[KEY]);
  if (found.restored || found.missing) recovered.value = found;
}

/** The rep has read it. */
export async function dismissRecovered(): Promise<void> {
  recovered.value = NOTHING;
  await browser.storage.session.remove(KEY);
}
