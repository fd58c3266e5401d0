/**
 * Keeps the registered content scripts equal to the permissions held. The background alone does this: two contexts
 * registering at once meet in "Duplicate script ID". One step at a time, for the same reason.
 */
import { browser } from "../../lib/browser.ts";
import { enabledSites } from "../../lib/sites/enabled.ts";
import { readable } from "../../lib/sites/origins.ts";
import { putReaderInto, READER_FILE } from "../../lib/sites/reader-script.ts";

const ID = "reader";

let last: Promise<void> = Promise.resolve();

/** Runs steps one after the other; a failed one does not stop the next. */
function inTurn(step: () => Promise<void>): Promise<void> {
  last = last.then(step, step);
  return last;
}

async function register(): Promise<void> {
  const matches = await enabledSites();
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!matches.length) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: [READER_FILE], runAt: "document_idle" as const };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Pages that were open before hold no script, or one of a version that is gone. */
async function reachOpenTabs(patterns: string[]): Promise<void> {
  const url = readable(patterns);
  if (!url.length) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : putReaderInto(id))));
}

/** Registers what is held and reaches the tabs that are open: at each start, install and update. */
export function restoreSites(): Promise<void> {
  return inTurn(async () => {
    await register();
    await reachOpenTabs(await enabledSites());
  });
}

export function sitesAdded(patterns: string[]): Promise<void> {
  return inTurn(async () => {
    await register();
    await reachOpenTabs(patterns);
  });
}

export function sitesRemoved(): Promise<void> {
  return inTurn(register);
}
