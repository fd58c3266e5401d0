/** What the find box can do beside this page: what the panel's keys do, and opening deals and people right here. */
import type { FindAction } from "../find/actions.ts";
import type { FindHost } from "../find/findState.ts";
import type { Act } from "../keyboard/cardKeys.ts";
import { KEYS } from "../keyboard/keys.ts";
import type { Subject } from "../stakeholder/subject.ts";
import type { Scene } from "./cardProps.ts";
import { lookAt, newDealFromPage } from "./dealActions.ts";
import { focusIn } from "./focus.ts";

const FIND_ITSELF = "find";

function actionsOf({ store, view }: Scene, press: Act): FindAction[] {
  const keys = KEYS.filter(
    ({ group, meaning }) =>
      (group === "card" || group === "panel") &&
      !(meaning.does === "press" && meaning.action === FIND_ITSELF),
  );
  const newDeal: FindAction = {
    id: "new-deal",
    words: "find.new_deal",
    does: () => newDealFromPage(store, view),
  };
  return [
    newDeal,
    ...keys.map(
      ({ stroke, shown, words, meaning }): FindAction => ({
        id: `key-${stroke}`,
        words,
        shown,
        does: () => press(meaning, null),
      }),
    ),
  ];
}

export function findHere(scene: Scene, subjects: readonly Subject[], press: Act): FindHost {
  const { view } = scene;
  const takesDeals = subjects.length > 0;
  return {
    actions: takesDeals ? actionsOf(scene, press) : [],
    takesDeals,
    open({ kind, id }) {
      if (kind === "deal" && takesDeals) {
        lookAt(view, id);
        return true;
      }
      const card = kind === "person" ? view.cards.find(({ person }) => person?.id === id) : undefined;
      if (card) void focusIn(card.key);
      return card !== undefined;
    },
  };
}
