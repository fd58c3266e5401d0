import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { save } from "../panel/saving.ts";

/** Saves what was entered of a company or person, undoable. @param card match key of the card it belongs to. */
export function saveFacts(store: Store, card: string | null, write: () => Promise<Fact[]>): void {
  void save({ card, write, takeBack: (facts) => store.undo(facts.map(({ id }) => id)) });
}
