/** What a card asks for, written to the store: saved as it is clicked, each undoable. */
import { selectedText } from "../../lib/live/page.ts";
import type { Card } from "../../lib/records/card.ts";
import { answerMove } from "../../lib/records/moved.ts";
import { sayNoise } from "../../lib/records/noise.ts";
import { addColleague, addOwnAddress, letIn } from "../../lib/records/side.ts";
import { stand } from "../../lib/records/standing.ts";
import { type Tag, type Target, tag } from "../../lib/records/tagging.ts";
import type { Evidence, Fact, FactDraft } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { saveFacts } from "../saving/saveFacts.ts";
import { save } from "../saving/saving.ts";
import { saveAmended } from "../stakeholder/amending.ts";
import type { CardActions } from "../stakeholder/subject.ts";
import { correct, withOther, withoutPerson } from "./corrections.ts";
import { choose, chooseDeal, dealChoice, linksOf, newDealFromPage } from "./dealActions.ts";
import { focusFirst, focusIn, neighbour } from "./focus.ts";
import { messageOf } from "./message.ts";
import type { PageShown, PanelView } from "./panelView.ts";

const idsOf = (facts: Fact[]) => facts.map(({ id }) => id);

/** Where a reading of support comes from; with the words only where the rep gave them. */
export function evidenceOf(page: PageShown, card: Card, quote: string): Evidence {
  const message = messageOf(page.reading, card.seen.address);
  return {
    site: page.reading.site,
    ...(page.thread ? { thread: page.thread } : {}),
    ...(message ? { message: message.id } : {}),
    ...(message?.date ? { date: message.date } : {}),
    ...(message?.from ? { sender: message.from } : {}),
    ...(quote ? { quote } : {}),
  };
}

/**
 * Whoever tags somebody in the proposed deal, which the card names, has accepted it: the page is linked with it by the
 * same write, and the same Undo takes both back.
 */
function accepting(view: PanelView, target: Target): FactDraft[] {
  const deal = view.proposed?.inView.deal.id;
  if (deal === undefined || deal !== target.deal) return [];
  return linksOf(view.page).map((field) => ({ about: `deal:${deal}`, field, value: true }));
}

function saveTags(store: Store, view: PanelView, target: Target, card: string, tags: Tag[]): Promise<void> {
  const { page } = view;
  const before = dealChoice.value[page.id];
  const accepts = view.proposed !== null && view.proposed.inView.deal.id === target.deal;
  const links = accepting(view, target);
  return save({
    card,
    write: async () => {
      const { facts } = await tag(store, target, tags, links);
      if (accepts) choose(page, target.deal);
      return facts;
    },
    // Who was made for the tag stays: only what was said of them is taken back.
    takeBack: (facts) => {
      if (accepts) choose(page, before);
      return store.undo(idsOf(facts.slice(-tags.length - links.length)));
    },
  });
}

export function cardActions(store: Store, view: PanelView, card: Card, readAgain: () => void): CardActions {
  const { page } = view;
  const target: Target = {
    seen: card.seen,
    deal: card.deal,
    ...(card.person ? { person: card.person.id } : {}),
  };
  return {
    tag: (tags) =>
      saveTags(
        store,
        view,
        target,
        card.key,
        tags.map((one) =>
          one.kind === "support"
            ? { ...one, evidence: evidenceOf(page, card, one.evidence?.quote ?? "") }
            : one,
        ),
      ),
    amend: (reading, { on, quote, confidential }) => {
      const evidence = evidenceOf(page, card, quote);
      const readings = card.stakeholder?.support ?? [];
      saveAmended(store, target, card.key, { reading, readings, on, evidence, confidential });
    },
    answerMove: (answer) => {
      const moved = view.moved.get(card.key);
      if (moved) saveFacts(() => answerMove(store, moved, answer), card.key);
    },
    stand: (as) => {
      const part = card.stakeholder?.id;
      if (part) void saveFacts(() => stand(store, part, as), card.key);
    },
    chooseDeal: (deal) => chooseDeal(store, view, deal),
    newDeal: () => newDealFromPage(store, view),
    correct: (other) => {
      void correct(page.id, (before) => withOther(before, page.reading, card.seen, other));
      focusFirst(other);
    },
    takeOff: () => void correct(page.id, (before) => withoutPerson(before, card.key)),
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
        takeBack: async (facts) => {
          const undone = await store.undo(idsOf(facts));
          readAgain();
          return undone;
        },
      }).then(readAgain);
    },
    letIn: () => {
      const { address } = card.seen;
      if (!address) return;
      void save({
        card: card.key,
        write: () => letIn(store, address),
        takeBack: (facts) => store.undo(idsOf(facts)),
      });
    },
    sayNoise: (noise) => {
      const next = noise ? (neighbour(card.key, 1) ?? neighbour(card.key, -1)) : card.key;
      void save({
        card: card.key,
        write: () => sayNoise(store, card.seen, noise),
        takeBack: (facts) =>
          store.undo(idsOf(facts.filter(({ field }) => field === "noise" || field === "aside"))),
      }).then(() => (next ? focusIn(next) : undefined));
    },
    pick: (person) => {
      void correct(page.id, (before) => ({ ...before, picked: { ...before.picked, [card.key]: person } }));
      void focusIn(card.key);
    },
    readSelection: () => selectedText(page.tab),
  };
}
