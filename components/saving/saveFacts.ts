import { actInWords } from "../../lib/history/act-words.ts";
import { storeState } from "../../lib/live/store.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { type Change, save } from "./saving.ts";

export const undoAll = (store: Store, facts: readonly Fact[]): Promise<Fact[]> =>
  store.undo(facts.map(({ id }) => id));

/** How a step that is nothing but facts is taken back, done again (what took it back is taken back itself) and named. */
export const byFacts = (store: Store): Pick<Change, "takeBack" | "again" | "named"> => ({
  takeBack: (facts) => undoAll(store, facts),
  again: (undone) => undoAll(store, undone),
  named: async (facts) => {
    const [whole, open] = await Promise.all([
      actInWords(store, facts, false),
      actInWords(store, facts, true),
    ]);
    return { whole, open };
  },
});

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
  return save({ card, write: () => write(store), ...byFacts(store) });
}
