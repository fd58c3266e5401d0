/** What a card asks for, written to the store: saved as it is clicked, each undoable. */
import { t } from "../../lib/i18n/translate.ts";
import { personKey } from "../../lib/identity/match-key.ts";
import { selectedText } from "../../lib/live/page.ts";
import { addressesOf, type Card } from "../../lib/records/card.ts";
import { keepingDrafts } from "../../lib/records/keeping.ts";
import { answerMove } from "../../lib/records/moved.ts";
import { sayNoise } from "../../lib/records/noise.ts";
import { addColleague, addOwnAddress, letIn } from "../../lib/records/side.ts";
import { stand } from "../../lib/records/standing.ts";
import { type Tag, type Target, tag } from "../../lib/records/tagging.ts";
import type { Evidence, FactDraft } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { headFor } from "../keyboard/heading.ts";
import { byFacts, saveFacts, undoAll } from "../saving/saveFacts.ts";
import { save } from "../saving/saving.ts";
import { saveAmended } from "../stakeholder/amending.ts";
import { meant } from "../stakeholder/meant.ts";
import type { CardActions } from "../stakeholder/subject.ts";
import { correct, shownName, withOther, withoutPerson } from "./corrections.ts";
import { choose, dealChoice, dealNow, linksOf, newDealFromPage, switchCard } from "./dealActions.ts";
import { focusFirst, focusIn, neighbour } from "./focus.ts";
import { messageOf } from "./message.ts";
import type { PageShown, PanelView } from "./panelView.ts";

/** Where a reading of support comes from; with the words only where the rep gave them. */
export function evidenceOf(page: PageShown, card: Card, quote: string): Evidence {
  const message = messageOf(page.reading, addressesOf(card));
  return {
    site: page.reading.site,
    ...(page.thread ? { thread: page.thread } : {}),
    ...(message ? { message: message.id } : {}),
    ...(message?.date ? { date: message.date } : {}),
    ...(message?.from ? { sender: message.from } : {}),
    ...(quote ? { quote } : {}),
  };
}

const targetOf = ({ seen, person }: Card, deal: string | null): Target => ({
  seen,
  deal,
  ...(person ? { person: person.id } : {}),
});

/**
 * Whoever tags somebody in the proposed deal, which the card names, has accepted it: the page is linked with it by the
 * same write, and the same Undo takes both back.
 */
function accepting({ page, proposed, choice }: PanelView, deal: string | null): FactDraft[] | null {
  if (deal === null || proposed?.inView.deal.id !== deal || dealChoice.value[page.id] !== choice) return null;
  return linksOf(page).map((field) => ({ about: `deal:${deal}`, field, value: true }));
}

function saveTags(store: Store, view: PanelView, card: Card, tags: Tag[]): Promise<void> {
  const { page } = view;
  let before: string | null | undefined;
  let after: string | null | undefined;
  let said = 0;
  return save({
    card: card.key,
    write: async () => {
      const deal = dealNow(view, card);
      const links = accepting(view, deal);
      before = dealChoice.value[page.id];
      after = links ? deal : before;
      said = tags.length + (links?.length ?? 0);
      const { facts } = await tag(
        store,
        targetOf(card, deal),
        meant(card, card.stakeholder, tags),
        links ?? [],
      );
      if (links) choose(page, deal);
      return facts;
    },
    ...byFacts(store),
    // Who was made for the tag stays: only what was said of them is taken back.
    takeBack: (facts) => {
      if (after !== before) choose(page, before);
      return undoAll(store, facts.slice(-said));
    },
    again: (undone) => {
      if (after !== before) choose(page, after);
      return undoAll(store, undone);
    },
  });
}

export function cardActions(store: Store, view: PanelView, card: Card, readAgain: () => void): CardActions {
  const { page } = view;
  return {
    tag: (tags) =>
      saveTags(
        store,
        view,
        card,
        tags.map((one) =>
          one.kind === "support"
            ? { ...one, evidence: evidenceOf(page, card, one.evidence?.quote ?? "") }
            : one,
        ),
      ),
    amend: (reading, { on, quote, confidential }) => {
      const evidence = evidenceOf(page, card, quote);
      const readings = card.stakeholder?.support ?? [];
      saveAmended(store, targetOf(card, card.deal), card.key, {
        reading,
        readings,
        on,
        evidence,
        confidential,
      });
    },
    answerMove: (answer) => {
      const moved = view.moved.get(card.key);
      if (moved) saveFacts(() => answerMove(store, moved, answer), card.key);
    },
    stand: (as) => {
      const part = card.stakeholder?.id;
      if (part) void saveFacts(() => stand(store, part, as), card.key);
    },
    chooseDeal: (deal) => switchCard(store, view, card, deal),
    newDeal: () => newDealFromPage(store, view),
    correct: (other) => {
      void correct(
        page.id,
        (before) => withOther(before, page.reading, card.seen, other),
        () => t("panel.told_other", { name: shownName(card.seen), other: shownName(other) }),
      );
      focusFirst(other);
    },
    takeOff: () =>
      void correct(
        page.id,
        (before) => [card.seen, ...card.also].map(personKey).reduce(withoutPerson, before),
        () => t("panel.told_off", { name: shownName(card.seen) }),
      ),
    isSelf: (address) => view.sideOf(address) === "self",
    markOwn: (as) => {
      const { address } = card.seen;
      if (!address) return;
      void save({
        card: card.key,
        write: () =>
          as === "self"
            ? addOwnAddress(store, address)
            : addColleague(store, { name: card.seen.name, address }),
        ...byFacts(store),
        takeBack: async (facts) => {
          const undone = await undoAll(store, facts);
          readAgain();
          return undone;
        },
        again: async (undone) => {
          const facts = await undoAll(store, undone);
          readAgain();
          return facts;
        },
      }).then(readAgain);
    },
    letIn: () => {
      const { address } = card.seen;
      if (!address) return;
      void save({
        card: card.key,
        write: () => letIn(store, address),
        ...byFacts(store),
      });
    },
    sayNoise: (noise) => {
      const next = noise ? (neighbour(card.key, 1) ?? neighbour(card.key, -1)) : card.key;
      if (next) headFor(next);
      void save({
        card: card.key,
        write: () => sayNoise(store, card.seen, noise),
        ...byFacts(store),
        takeBack: (facts) =>
          undoAll(
            store,
            facts.filter(({ field }) => field === "noise" || field === "aside"),
          ),
      }).then(() => (next ? focusIn(next) : undefined));
    },
    bringBack: () => {
      const { person } = card;
      if (!person) return;
      void saveFacts(() => store.record(keepingDrafts([`person:${person.id}`], "bring-back")), card.key);
    },
    pick: (person) => {
      void correct(
        page.id,
        (before) => ({ ...before, picked: { ...before.picked, [personKey(card.seen)]: person } }),
        () => t("panel.told_picked", { name: shownName(card.seen) }),
      );
      void focusIn(card.key);
    },
    readSelection: () => selectedText(page.tab),
  };
}
