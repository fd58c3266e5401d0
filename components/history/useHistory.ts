import { type Act, actsOf } from "../../lib/history/acts.ts";
import { factsOf, type Names, namesIn } from "../../lib/history/read.ts";
import { language } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings } from "../../lib/live/settings.ts";
import type { Fact, Ref } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";

export interface HistoryShown {
  store: Store;
  facts: Fact[];
  /** The newest so many. */
  acts: Act[];
  /** How many there are in all. */
  total: number;
  names: Names;
}

/** The history of a deal or person, kept up to date: its newest acts with the names they mention. */
export function useHistory(about: Ref, most: number): HistoryShown | undefined {
  const shared = settings.value.screenShared;
  const answer = useQuery(
    async (store) => {
      const facts = await factsOf(store, about, shared);
      const all = actsOf(facts);
      const acts = all.slice(0, most);
      const said = acts.flatMap(({ lines, undoes }) =>
        [...lines, ...(undoes?.lines ?? [])].map(({ fact }) => fact),
      );
      const names = await namesIn(store, said, about, shared);
      return { shared, history: { store, facts, acts, total: all.length, names } };
    },
    [about, most, shared, language.value],
  );
  // Nothing confidential stays for a moment once the screen is shared.
  return answer?.shared === shared ? answer.history : undefined;
}
