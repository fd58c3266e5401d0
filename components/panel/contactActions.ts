/** What a card of the panel says of contact: with whom of the page, and who of ours can have taken part. */
import { matchKey } from "../../lib/identity/match-key.ts";
import type { Interaction } from "../../lib/method/model.ts";
import { addressesOf, type Card } from "../../lib/records/card.ts";
import { metColleagueDrafts } from "../../lib/records/colleagues.ts";
import { passedIn } from "../../lib/records/contact.ts";
import { SELF } from "../../lib/records/side.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { ContactProps } from "../interaction/ContactRow.tsx";
import { contactProps } from "../interaction/contactProps.ts";
import type { Named } from "../interaction/Toggles.tsx";
import { dealNow } from "./dealActions.ts";
import { focusIn } from "./focus.ts";
import type { PanelView } from "./panelView.ts";

const nameOf = (card: Card) => card.seen.name || card.person?.name || card.seen.address || "";

const eachOnce = (people: Named[]): Named[] => [...new Map(people.map((one) => [one.id, one])).values()];

/** The card's person, others of the page, others of the deal. */
function theirsOf(view: PanelView, card: Card): Named[] {
  const here = [card, ...view.cards.filter(({ key }) => !view.own.has(key) && !view.keptOut.has(key))];
  const onPage = here.flatMap((one) => (one.person ? { id: one.person.id, name: nameOf(one) } : []));
  const inDeal = (view.inView?.people ?? [])
    .filter(({ stakeholder }) => !stakeholder.left)
    .map(({ person }) => ({ id: person.id, name: person.name || person.addresses[0] || "" }));
  return eachOnce([...onPage, ...inDeal.filter(({ name }) => name !== "")]);
}

/** The rep, colleagues of the page, then those listed. */
function oursOf({ side, cards, own }: PanelView): Named[] {
  const here = cards.flatMap((card) => {
    const id = own.get(card.key) === "side" && card.seen.address ? side.idOf(card.seen.address) : null;
    return id ? { id, name: nameOf(card) } : [];
  });
  const listed = side.colleagues.map(({ id }) => ({ id, name: side.nameOf(id) }));
  return eachOnce([{ id: SELF, name: side.nameOf(SELF) }, ...here, ...listed]);
}

/** A colleague of the page who is not listed yet is remembered by name once they took part in something. */
async function met(store: Store, { cards, side }: PanelView, ids: string[]): Promise<Fact[]> {
  const seen = cards.filter(({ seen: { address } }) => address && ids.includes(side.idOf(address) ?? ""));
  const drafts = await Promise.all(
    seen.map(({ seen: { name, address } }) =>
      address ? metColleagueDrafts(store, side.idOf(address), { name, address }) : [],
    ),
  );
  return drafts.flat().length ? store.record(drafts.flat()) : [];
}

/** Stands for the id of somebody who is not on record yet. */
const NOBODY_YET = "";

/**
 * What the open thread itself tells of somebody of whom nothing can be on record yet: who wrote yesterday was in
 * contact, tagged or not.
 */
function passedHere({ page, side }: PanelView, card: Card): Interaction[] {
  if (card.person && page.thread !== null) return [];
  const keys = addressesOf(card).map(matchKey);
  return passedIn(page.reading, page.thread ?? page.id, side)
    .filter(({ theirs }) => theirs.some((address) => keys.includes(matchKey(address))))
    .map((one) => ({ ...one, id: one.source, deal: null, theirs: [card.person?.id ?? NOBODY_YET] }));
}

export function contactOf(store: Store, view: PanelView, card: Card): ContactProps {
  return contactProps({
    store,
    card: card.key,
    name: nameOf(card),
    person: card.person?.id ?? null,
    who: card.person ? { person: card.person.id } : { seen: card.seen },
    passed: [...card.passed, ...passedHere(view, card)],
    deal: () => dealNow(view, card),
    theirs: theirsOf(view, card),
    ours: oursOf(view),
    met: (ours) => met(store, view, ours),
    focusIn: (selector) => void focusIn(card.key, selector),
  });
}
