import type { MadeByHand } from "../../lib/records/by-hand.ts";
import { unmakeDeal } from "../../lib/records/from-page.ts";
import type { Store } from "../../lib/store/store.ts";
import { byFacts } from "../saving/saveFacts.ts";
import { save } from "../saving/saving.ts";

/** Makes something as one step: acknowledged, and taken back as a whole, with all that was made for it. */
export function saveMade(
  store: Store,
  make: () => Promise<MadeByHand>,
  then: (id: string) => void = () => undefined,
): void {
  let made: MadeByHand["made"] = [];
  void save({
    card: null,
    write: async () => {
      const done = await make();
      made = done.made;
      then(done.id);
      return done.facts;
    },
    ...byFacts(store),
    takeBack: (facts) => unmakeDeal(store, { facts, made }),
  });
}
