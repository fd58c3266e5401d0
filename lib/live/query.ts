/** What a component shows of the store, kept up to date whichever context writes. */
import { useEffect, useState } from "preact/hooks";
import type { Store } from "../store/store.ts";
import { coalesced } from "./coalesced.ts";
import { storeState } from "./store.ts";

/**
 * The answer of a query, asked again at each change of the store and when `deps` change. Until a new answer is
 * there, the last one stays, so that nothing on the screen jumps. Undefined until the first answer.
 */
export function useQuery<T>(query: (store: Store) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>(undefined);
  const opened = storeState.value;
  const store = opened.state === "ready" ? opened.store : undefined;
  useEffect(() => {
    if (!store) return;
    let wanted = true;
    const ask = coalesced(async () => {
      const found = await query(store);
      if (wanted) setAnswer(() => found);
    });
    void ask().catch(() => undefined);
    const stop = store.subscribe(() => void ask().catch(() => undefined));
    return () => {
      wanted = false;
      stop();
    };
  }, [store, ...deps]);
  return answer;
}
