/** What the panel gives a person's card, and the form that adds somebody. */
import { t } from "../../lib/i18n/translate.ts";
import { personKey } from "../../lib/identity/match-key.ts";
import { correctionOf } from "../../lib/live/corrections.ts";
import { selectedText } from "../../lib/live/page.ts";
import { addressesOf } from "../../lib/records/card.ts";
import type { Store } from "../../lib/store/store.ts";
import type { CorrectProps } from "../stakeholder/CorrectPerson.tsx";
import type { CardProps } from "../stakeholder/PersonCard.tsx";
import type { Subject } from "../stakeholder/subject.ts";
import { addPosition } from "./addPosition.ts";
import { cardActions } from "./cardActions.ts";
import { contactOf } from "./contactActions.ts";
import { correct, meantBy, shownName, withAdded } from "./corrections.ts";
import { focusAdded } from "./focus.ts";
import { seenOn } from "./message.ts";
import { partOf, setOpen, setPart } from "./openState.ts";
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
  const known = [view.deal, view.proposed?.inView.deal, ...card.parts.map(({ deal }) => deal)];
  const edited = known.find((deal) => deal?.id === card.deal);
  return {
    deal: edited ?? null,
    choices: optionsOf(view),
    others: [
      ...cards
        .filter(({ key }) => key !== subject.key && !own.has(key) && !view.keptOut.has(key))
        .map(({ seen }) => seen),
      ...view.off,
    ],
    seenOn: seenOn(page.reading, addressesOf(card)),
    part: partOf(page.id, subject.key),
    onPart: (part) => setPart(page.id, subject.key, part),
    contact: contactOf(store, view, card),
    putAway: card.person !== null && view.away.people.has(card.person.id),
    actions: cardActions(store, view, card, readAgain),
  };
}

/** Somebody missing on the page: added, or put back. */
export function addingTo({ store, view }: Scene): CorrectProps {
  const { page, off, sideOf } = view;
  const show = (key: string) => {
    setOpen(page.id, key, true);
    focusAdded(key);
  };
  return {
    others: off,
    readSelection: () => selectedText(page.tab),
    isSelf: (address) => sideOf(address) === "self",
    onCorrect: (other) => {
      show(personKey(meantBy(correctionOf(page.id), page.reading, other)));
      void correct(
        page.id,
        (before) => withAdded(before, page.reading, other),
        () => t("panel.told_added", { name: shownName(other) }),
      );
    },
    onPlaceholder: (title) => void addPosition(store, view, title, show),
  };
}
