/** What was jumped to lately: kept on this machine under one key of storage.local. Ids only, no facts. */
import { signal } from "@preact/signals";
import * as v from "valibot";
import { browser } from "../../lib/browser.ts";

const KEY = "find-recent";
const KEPT = 12;

const entry = v.pipe(v.string(), v.maxLength(200), v.includes(":"));
/** Version 1. Whatever is not right falls away. */
const schema = v.object({ version: v.literal(1), keys: v.array(v.unknown()) });

export function readRecent(stored: unknown): string[] {
  const whole = v.safeParse(schema, stored);
  if (!whole.success) return [];
  return whole.output.keys.filter((key): key is string => v.is(entry, key)).slice(0, KEPT);
}

/** Keys of rows (`person:<id>`), the latest first. */
export const recent = signal<string[]>([]);

export async function loadRecent(): Promise<void> {
  recent.value = readRecent((await browser.storage.local.get(KEY))[KEY]);
}

export async function remember(key: string): Promise<void> {
  recent.value = [key, ...recent.value.filter((other) => other !== key)].slice(0, KEPT);
  await browser.storage.local.set({ [KEY]: { version: 1, keys: recent.value } });
}
