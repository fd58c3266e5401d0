/** "The CFO": somebody who must be there and has no name yet, put into the deal and onto this page to be tagged. */
import { nameKey } from "../../lib/identity/match-key.ts";
import { correctionOf, keepCorrection } from "../../lib/live/corrections.ts";
import { addPlaceholder } from "../../lib/records/placeholders.ts";
import type { Store } from "../../lib/store/store.ts";
import { byFacts, undoAll } from "../saving/saveFacts.ts";
import { save } from "../saving/saving.ts";
import type { PanelView } from "./panelView.ts";

/** @param made called with the match key of the new card. */
export function addPosition(
  store: Store,
  { page, deal }: PanelView,
  title: string,
  made: (key: string) => void,
): Promise<void> {
  let person = "";
  const keepOnPage = (id: string) => {
    const { added, picked, ...before } = correctionOf(page.id);
    const seen = { name: title, address: null };
    return keepCorrection(page.id, {
      ...before,
      added: [...added.filter(({ name, address }) => address !== null || name !== title), seen],
      picked: { ...picked, [nameKey(title)]: id },
    });
  };
  const takeOffPage = () => {
    const { added, picked, ...before } = correctionOf(page.id);
    const { [nameKey(title)]: _, ...others } = picked;
    return keepCorrection(page.id, {
      ...before,
      added: added.filter(({ name, address }) => address !== null || name !== title),
      picked: others,
    });
  };
  return save({
    card: null,
    ...byFacts(store),
    write: async () => {
      const facts = await addPlaceholder(store, deal?.id ?? null, { title, level: null, role: null });
      person = facts[0]?.about.slice("person:".length) ?? "";
      await keepOnPage(person);
      made(`id:${person}`);
      return facts;
    },
    takeBack: async (facts) => {
      await takeOffPage();
      return undoAll(store, facts);
    },
    again: async (undone) => {
      const facts = await undoAll(store, undone);
      await keepOnPage(person);
      return facts;
    },
  });
}
