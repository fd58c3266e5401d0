/** Joining, splitting and refusing: one step each, saved as it is clicked, acknowledged, undoable. */
import { storeState } from "../../lib/live/store.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { save } from "../panel/saving.ts";

/** @param card match key of the person's card it belongs to; null elsewhere. */
export function saveStep(card: string | null, write: (store: Store) => Promise<Fact[]>): void {
  const opened = storeState.value;
  if (opened.state !== "ready") return;
  const { store } = opened;
  void save({
    card,
    write: () => write(store),
    takeBack: (facts) => store.undo(facts.map(({ id }) => id)),
  });
}
