/**
 * What the rep clicked, kept until the browser has answered: its prompt closes the popup, and nobody hears of a
 * refusal (only the background hears of a grant). In memory of the browser session only.
 */
import * as v from "valibot";
import { browser } from "../browser.ts";

const KEY = "site-intent";

const schema = v.object({ pattern: v.string(), at: v.number() });
export type Intent = v.InferOutput<typeof schema>;

/** After this a refusal is no news any more. */
const FRESH = 10 * 60_000;

export async function lastIntent(now: number = Date.now()): Promise<Intent | null> {
  const stored = await browser.storage.session.get(KEY);
  const intent = v.safeParse(schema, stored[KEY]);
  return intent.success && now - intent.output.at < FRESH ? intent.output : null;
}

/**
 * Asks the browser for a site. Must be called directly in the click: the intent is sent off first and not waited
 * for, because after an `await` the browser takes it for no click. In a popup nothing after this runs.
 */
export function requestSite(pattern: string): Promise<boolean> {
  void browser.storage.session.set({ [KEY]: { pattern, at: Date.now() } });
  return browser.permissions.request({ origins: [pattern] });
}
