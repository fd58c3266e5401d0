import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type FindIndex, openIndex } from "../../lib/find/following.ts";
import { settings } from "../../lib/live/settings.ts";
import { storeState } from "../../lib/live/store.ts";
import { findOpen } from "./findState.ts";

/** Milliseconds after which the index is read though nobody asked yet: the page itself comes first. */
const QUIET = 1_500;

const asked = signal(false);
const index = signal<FindIndex | null>(null);
/** Counts the changes of the index, so that what shows it is drawn again. */
const turn = signal(0);

/** Reads the index once the page is at rest, or at once when the box opens; another one when sharing begins or ends. */
export function useFindIndex(): void {
  const opened = storeState.value;
  const store = opened.state === "ready" ? opened.store : null;
  const shared = settings.value.screenShared;
  const wanted = asked.value || findOpen.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.value = true;
    }, QUIET);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!store || !wanted) return;
    const made = openIndex(store, shared, () => findOpen.peek());
    const stop = made.onChange(() => {
      turn.value += 1;
    });
    index.value = made;
    return () => {
      stop();
      made.close();
      index.value = null;
    };
  }, [store, shared, wanted]);
}

/** The index as far as it was read; a component that asks is drawn again as it changes. */
export function findIndex(): FindIndex | null {
  void turn.value;
  return index.value;
}
