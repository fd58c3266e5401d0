/** What the panel gives a person's card, and the form that adds somebody. */
import { selectedText } from "../../lib/live/page.ts";
import type { Store } from "../../lib/store/store.ts";
import type { CorrectProps } from "../stakeholder/CorrectPerson.tsx";
import type { CardProps } from "../stakeholder/PersonCard.tsx";
import type { Subject } from "../stakeholder/subject.ts";
import { cardActions } from "./cardActions.ts";
import { contactOf } from "./contactActions.ts";
import { correct, withAdded } from "./corrections.ts";
import { focusFirst } from "./focus.ts";
import { seenOn } from "./message.ts";
import { partOf, setPart } from "./openState.ts";
import type { PanelView } from "./panelView.ts";

/** A page with its people, the store they are in, and the way to have it read again. */
export interface Scene {
  store: Store;
  view: PanelView;
  readAgain: () => void;
}

/** More than these are no help in a menu. */
const OPTIONS = 8;

/** Deals that the page may be about, best first. */
export const optionsOf = ({ candidates }: PanelView) => candidates.slice(0, OPTIONS).map(({ deal }) => deal);

/** Null for somebody who is not on the page (any more). */
export function cardFor(
  { store, view, readAgain }: Scene,
  subject: Subject,
): Omit<CardProps, "subject" | "redacted"> | null {
  const card = view.cards.find(({ key }) => key === subject.key);
  if (!card) return null;
  const { page, cards, own } = view;
  const edited = [view.deal, view.proposed?.inView.deal].find((deal) => deal?.id === card.deal);
  return {
    deal: edited ?? null,
    choices: optionsOf(view),
    others: [
      ...cards
        .filter(({ key }) => key !== subject.key && !own.has(key) && !view.keptOut.has(key))
        .map(({ seen }) => seen),
      ...view.off,
    ],
    seenOn: seenOn(page.reading, card.seen.address),
    part: partOf(page.id, subject.key),
    onPart: (part) => setPart(page.id, subject.key, part),
    contact: contactOf(store, view, card),
    actions: cardActions(store, view, card, readAgain),
  };
}

/** Somebody missing on the page: added, or put back. */
export function addingTo({ view }: Scene, isEmpty: boolean): CorrectProps {
  const { page, off, sideOf } = view;
  return {
    others: off,
    readSelection: () => selectedText(page.tab),
    isSelf: (address) => sideOf(address) === "self",
    onCorrect: (other) => {
      void correct(page.id, (before) => withAdded(before, page.reading, other));
      if (isEmpty) focusFirst(other);
    },
  };
}
