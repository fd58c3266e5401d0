import { useEffect } from "preact/hooks";
import { recordContacts } from "../../lib/records/contact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { PanelView } from "./panelView.ts";

/** Messages of a deal's own thread go on record: date and direction only (lib/records/contact.ts). */
export function useContacts(store: Store, { page, deal }: PanelView): void {
  const id = deal?.id;
  const { thread, reading } = page;
  const linked = thread !== null && (deal?.threads.includes(thread) ?? false);
  useEffect(() => {
    // A failure is not the rep's doing and costs nothing: the next reading tries again.
    if (id && thread && linked) void recordContacts(store, reading, thread, id).catch(() => undefined);
  }, [store, reading, thread, id, linked]);
}
