/** Changes of our side, made in the settings: each acknowledged and undoable. */
import { storeState } from "../../lib/live/store.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { save } from "../panel/saving.ts";

export function writeSide(work: (store: Store) => Promise<Fact[]>): void {
  const opened = storeState.value;
  if (opened.state !== "ready") return;
  const { store } = opened;
  void save({
    card: null,
    write: () => work(store),
    takeBack: (facts) => store.undo(facts.map(({ id }) => id)),
  });
}
