import { storeState } from "../../lib/live/store.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { save } from "./saving.ts";

/**
 * Writes one step into this page's store: acknowledged, and undone as a whole. Nothing, while no store is open.
 * @param card match key of the card it belongs to; null where there is none.
 */
export function saveFacts(
  write: (store: Store) => Promise<Fact[]>,
  card: string | null = null,
): Promise<void> {
  const opened = storeState.value;
  if (opened.state !== "ready") return Promise.resolve();
  const { store } = opened;
  return save({
    card,
    write: () => write(store),
    takeBack: (facts) => store.undo(facts.map(({ id }) => id)),
  });
}
