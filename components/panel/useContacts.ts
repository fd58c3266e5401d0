import { useEffect } from "preact/hooks";
import { recordContacts } from "../../lib/records/contact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { PanelView } from "./panelView.ts";

/** Messages of the open thread go on record: date and direction only, of known people (lib/records/contact.ts). */
export function useContacts(store: Store, { page, deal, cards, own }: PanelView): void {
  const id = deal?.id;
  const { thread, reading } = page;
  const linked = thread !== null && (deal?.threads.includes(thread) ?? false);
  const known = cards.flatMap(({ key, person }) => (person && !own.has(key) ? person.id : [])).join(" ");
  useEffect(() => {
    if (!thread || known === "") return;
    // A failure is not the rep's doing and costs nothing: the next reading tries again.
    void recordContacts(store, reading, thread, linked && id ? id : null).catch(() => undefined);
  }, [store, reading, thread, id, linked, known]);
}
