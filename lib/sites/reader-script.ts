/** The content script that reads pages: where it stands in the package, and how it gets into a page. */
import { browser } from "../browser.ts";

/** As WXT builds entrypoints/reader. */
export const READER_FILE = "reader.js";

/**
 * Puts the reader into an open tab; an older copy there makes way. False where the browser lets nothing in (no
 * permission, a tab that sleeps, an error page).
 */
export async function putReaderInto(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: [READER_FILE],
    });
    return true;
  } catch {
    return false;
  }
}
