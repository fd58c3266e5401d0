import { actInWords } from "../../lib/history/act-words.ts";
import { startStore, storeState } from "../../lib/live/store.ts";
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

/** What is asked for while the store is still being opened waits for it. */
function openedStore(): Promise<Store> {
  const opened = storeState.peek();
  return opened.state === "ready" ? Promise.resolve(opened.store) : startStore();
}

/**
 * Writes one step into this page's store: acknowledged, and undone as a whole. Where no store opens, it stands among what
 * was not saved, to be tried again.
 * @param card match key of the card it belongs to; null where there is none.
 */
export function saveFacts(
  write: (store: Store) => Promise<Fact[]>,
  card: string | null = null,
): Promise<void> {
  const step = async () => byFacts(await openedStore());
  return save({
    card,
    write: async () => write(await openedStore()),
    takeBack: async (facts) => (await step()).takeBack(facts),
    again: async (undone) => (await step()).again(undone),
    named: async (facts) => (await step()).named(facts),
  });
}
