/** Enabled is what the browser holds a permission for: no list of our own that could say otherwise. */
import { browser } from "../browser.ts";
import { readable } from "./origins.ts";

/** Match patterns of the enabled sites, in order of the alphabet. */
export async function enabledSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return readable(origins).sort();
}

/** Calls back whenever a site was enabled or taken back, here, elsewhere or in the browser's settings. */
export function onSitesChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Takes a site back. False when the browser keeps it: it came with the extension, or a policy gives it. */
export async function takeBack(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    return false;
  }
}
