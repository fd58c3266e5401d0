/** Choosing, accepting, making and changing the deal that the panel edits. */
import { signal } from "@preact/signals";
import { personKey } from "../../lib/identity/match-key.ts";
import { bareSubject } from "../../lib/identity/thread-key.ts";
import { knownDeals } from "../../lib/live/known-deals.ts";
import type { Card } from "../../lib/records/card.ts";
import { recordContacts } from "../../lib/records/contact.ts";
import {
  acceptDeal,
  type Joining,
  joinDeal,
  type Made,
  makeDeal,
  unmakeDeal,
  waitingAmong,
} from "../../lib/records/from-page.ts";
import { letGo, takeBackAccepted } from "../../lib/records/let-go.ts";
import { startingWith } from "../../lib/records/starting.ts";
import type { Store } from "../../lib/store/store.ts";
import { saveMade } from "../make/saveMade.ts";
import { byFacts, undoAll } from "../saving/saveFacts.ts";
import { afterwards, save } from "../saving/saving.ts";
import { cardDealsOf, setCardDeal } from "./openState.ts";
import { decidedDeal, type PageShown, type PanelView } from "./panelView.ts";

/** By page: the deal the rep chose; null is "no deal yet". */
export const dealChoice = signal<Record<string, string | null>>({});

/** The deal just made, whose name is asked for at once. */
export const freshDeal = signal<string | null>(null);

/** @param deal undefined: nothing is chosen (any more). */
export function choose(page: PageShown, deal: string | null | undefined): void {
  const { [page.id]: _, ...others } = dealChoice.value;
  for (const person of cardDealsOf(page.id).keys()) setCardDeal(page.id, person, null);
  dealChoice.value = deal === undefined ? others : { ...others, [page.id]: deal };
}

/** Fields of a deal that link it with the page; none where the page is no thread and no record. */
export function linksOf({ thread, reading }: PageShown): string[] {
  if (!thread) return [];
  return [`${reading.record && !reading.thread ? "record" : "thread"}/${thread}`];
}

const joining = ({ seen, person }: Card): Joining => ({ seen, ...(person ? { person: person.id } : {}) });

/** Everybody on the page but our side, machines and lists. */
export const customersOn = ({ cards, own, keptOut }: PanelView): Card[] =>
  cards.filter(({ key }) => !own.has(key) && !keptOut.has(key));

const threadsOf = ({ thread }: PageShown) => (thread ? [thread] : []);

/**
 * The deal that a card's acts go into, asked when they are written, in turn: what was chosen, accepted or made before
 * counts from the next key on, though the card still shows what was before.
 */
export function dealNow({ page, choice, filed, apart }: PanelView, { deal, seen }: Card): string | null {
  const now = dealChoice.value[page.id];
  const own = cardDealsOf(page.id).get(personKey(seen));
  if (now === choice && own === apart.get(personKey(seen))) return deal;
  return own ?? decidedDeal(page, filed, now);
}

/** Shows a deal beside this page, or none: nothing is written, and the page stays filed where it is. */
export function lookAt({ page, filed }: PanelView, deal: string | null): void {
  afterwards(() => choose(page, deal !== null && deal === filed?.id ? undefined : deal));
}

/** The page belongs where it is filed, or nowhere: no deal is looked at beside it. */
export const stopLooking = ({ page }: PanelView): void => afterwards(() => choose(page, undefined));

/** The page is about this deal: linked with it, and tags given before move into it as they are. */
export function fileInto(store: Store, view: PanelView, deal: string): void {
  const { page } = view;
  let before: string | null | undefined;
  void save({
    card: view.cards[0]?.key ?? null,
    write: async () => {
      before = dealChoice.value[page.id];
      // Asked for twice before the screen showed it.
      if (before === deal && view.choice !== deal) return [];
      const people = await waitingAmong(store, customersOn(view).map(joining));
      const facts = await acceptDeal(store, deal, linksOf(page), people);
      choose(page, deal);
      return facts;
    },
    ...byFacts(store),
    takeBack: (facts) => {
      choose(page, before);
      return takeBackAccepted(store, deal, threadsOf(page), facts);
    },
    again: (undone) => {
      choose(page, deal);
      return undoAll(store, undone);
    },
  });
}

/** Picks a deal: of a page that is filed nowhere yet it is the answer where it belongs; of another, only a look. */
export function chooseDeal(store: Store, view: PanelView, deal: string | null): void {
  const open = view.filed === null && view.deal === null;
  if (open && deal !== null) fileInto(store, view, deal);
  else lookAt(view, deal);
}

/**
 * One card edits another of the person's deals: card and page stay where they are but for that. Of a page that is in no
 * deal yet, or for a deal that the person is not in, it is the page's deal that is picked.
 */
export function switchCard(store: Store, view: PanelView, card: Card, deal: string | null): void {
  const { page } = view;
  const set = (own: string | null) => afterwards(() => setCardDeal(page.id, personKey(card.seen), own));
  if (deal !== null && deal === view.deal?.id) set(null);
  else if (view.deal !== null && card.parts.some((part) => part.deal.id === deal)) set(deal);
  else chooseDeal(store, view, deal);
}

/** The proposed deal is the right one. */
export function acceptProposed(store: Store, view: PanelView): void {
  if (view.proposed) fileInto(store, view, view.proposed.inView.deal.id);
}

/** What a subject is about, without what it says of it: "ERP rollout" of "Re: ERP rollout: questions". */
function topicOf(subject: string): string {
  const bare = bareSubject(subject);
  const topic = bare.split(/[:：]/)[0]?.trim() ?? "";
  return topic.length > 3 ? topic : bare;
}

/** Tells a second deal of the same name apart. */
function unlike(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return taken.has(name) ? `${name} ${number}` : name;
}

function nameFor({ page, cards, candidates }: PanelView): string {
  const { reading } = page;
  const [first] = cards;
  const name =
    reading.record?.name || topicOf(reading.subject ?? "") || first?.company || first?.seen.name || "";
  const known = [...candidates.map(({ deal }) => deal), ...knownDeals.value];
  return unlike(name.slice(0, 200), new Set(known.map((deal) => deal.name)));
}

/** Puts people of the page into its deal, with their companies. */
export function putIn(store: Store, deal: string, people: readonly Card[]): void {
  saveMade(store, async () => ({ id: deal, ...(await joinDeal(store, deal, people.map(joining))) }));
}

/** A deal named after the mail, linked with it, its people and their companies in it: one write, one Undo. */
export function newDealFromPage(store: Store, view: PanelView): void {
  const { page } = view;
  let before: string | null | undefined;
  let made: Made["made"] = [];
  let deal = "";
  void save({
    card: view.cards[0]?.key ?? null,
    write: async () => {
      before = dealChoice.value[page.id];
      const people = startingWith(customersOn(view), page.reading).map(joining);
      const done = await makeDeal(store, { name: nameFor(view) }, linksOf(page), people);
      made = done.made;
      deal = done.deal;
      // On record before the first judgement, or health would move by itself a moment later.
      if (page.thread) await recordContacts(store, page.reading, page.thread, deal);
      choose(page, deal);
      freshDeal.value = deal;
      return done.facts;
    },
    ...byFacts(store),
    takeBack: async (facts) => {
      choose(page, before);
      const undone = await unmakeDeal(store, { facts, made });
      return [...undone, ...(await letGo(store, deal, threadsOf(page), facts[0]?.at ?? ""))];
    },
    again: async (undone) => {
      const facts = await undoAll(store, undone);
      choose(page, deal);
      return facts;
    },
  });
}
