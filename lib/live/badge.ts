/** Telling the background that the badge may be another: it sleeps, and hears no broadcast then. */
import { browser } from "../browser.ts";
import type { ToBackground } from "../messages.ts";
import type { Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";

/** Whether what changed can change how many tasks are overdue; none named: anything may have. */
export function changesTasks(changed: readonly Ref[]): boolean {
  return changed.length === 0 || changed.some((ref) => /^(?:task|deal|person):/.test(ref));
}

/** Has the background look at the badge whenever tasks change, as long as this page is open. */
export function keepBadge(store: Store): void {
  const message: ToBackground = { type: "tasks-changed" };
  store.subscribe((changed) => {
    // Nobody may be there to hear it: the extension was just updated.
    if (changesTasks(changed)) void browser.runtime.sendMessage(message).catch(() => undefined);
  });
}
