import { useEffect } from "preact/hooks";
import { recordContacts } from "../../lib/records/contact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { PanelView } from "./panelView.ts";

/** Messages of the open thread go on record: date and direction only, of known people (lib/records/contact.ts). */
export function useContacts(store: Store, { page, deal, filed, cards, own }: PanelView): void {
  const { thread, reading } = page;
  // A weak key only proposes: until the rep has said so, its messages are in no deal.
  const id = page.weak && deal?.id !== filed?.id ? undefined : filed?.id;
  const known = cards.flatMap(({ key, person }) => (person && !own.has(key) ? person.id : [])).join(" ");
  useEffect(() => {
    if (!thread || known === "") return;
    // A failure is not the rep's doing and costs nothing: the next reading tries again.
    void recordContacts(store, reading, thread, id ?? null).catch(() => undefined);
  }, [store, reading, thread, id, known]);
}
