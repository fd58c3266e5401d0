/** Everything the panel shows of one page, asked in one go, so that what is on the screen always belongs together. */
import { personKey } from "../../lib/identity/match-key.ts";
import { threadKey } from "../../lib/identity/thread-key.ts";
import type { Correction } from "../../lib/live/corrections.ts";
import type { Deal, DealInView } from "../../lib/method/model.ts";
import type { PageReading } from "../../lib/pages/reading.ts";
import { type Card, cardOf } from "../../lib/records/card.ts";
import { allDeals, dealInView, dealsOfPerson, dealsOfThread } from "../../lib/records/deals.ts";
import { allPersons, personSeen, type Seen } from "../../lib/records/persons.ts";
import { type OwnSide, ourSide } from "../../lib/records/side.ts";
import type { Store } from "../../lib/store/store.ts";
import { shownBy } from "./corrections.ts";

export interface PageShown {
  /** What scroll, focus, corrections and the choice of deal are kept by. */
  id: string;
  /** Key that a deal is linked with; null where the page is no thread and no record. */
  thread: string | null;
  tab: number;
  reading: PageReading;
}

export interface PanelView {
  page: PageShown;
  /** The correspondent first. */
  cards: Card[];
  /** Match keys of those of our side: the rep, and colleagues. */
  own: Map<string, OwnSide>;
  /** The same for any address: one that is typed as a correction. */
  sideOf: (address: string) => OwnSide;
  /** Those of the page that the rep took off. */
  off: Seen[];
  deal: Deal | null;
  inView: DealInView | null;
  /** Every deal that can be chosen, open ones first. */
  deals: Deal[];
}

export function pageShown(tab: number, url: string, reading: PageReading): PageShown {
  const thread = threadKey(reading, url)?.key ?? null;
  return { id: thread ?? `${url}|${reading.subject ?? ""}`, thread, tab, reading };
}

/** Everybody of the page once but those who do not belong, the correspondent (or whom the rep says it is) first. */
export function peopleOf(reading: PageReading, correction: Correction): Seen[] {
  const off = new Set(correction.off);
  const byKey = new Map<string, Seen>();
  for (const seen of [...shownBy(reading), ...correction.added]) {
    const key = personKey(seen);
    if (!byKey.has(key) && !off.has(key)) byKey.set(key, seen);
  }
  const first = correction.first === null ? undefined : byKey.get(correction.first);
  const people = [...byKey.values()];
  return first ? [first, ...people.filter((seen) => seen !== first)] : people;
}

const isOpen = (deal: Deal) => deal.status === "open" || deal.status === "on-hold";

async function openDealsOf(store: Store, seen: Seen): Promise<string[]> {
  const person = await personSeen(store, seen);
  const deals = person ? await dealsOfPerson(store, person.id) : [];
  return deals.filter(isOpen).map(({ id }) => id);
}

/**
 * The deal that a page is about: the one its thread is linked with, else an open one of its correspondent, else the
 * only open one that anybody of the page is in.
 */
async function dealOfPage(store: Store, thread: string | null, people: Seen[]): Promise<string | null> {
  const [linked] = thread ? await dealsOfThread(store, thread) : [];
  if (linked) return linked.id;
  const [ofFirst = [], ...ofOthers] = await Promise.all(people.map((seen) => openDealsOf(store, seen)));
  const others = [...new Set(ofOthers.flat())];
  return ofFirst[0] ?? (others.length === 1 ? others[0] : undefined) ?? null;
}

function oursAmong(cards: Card[], sideOf: (address: string) => OwnSide): PanelView["own"] {
  const sides = cards.map(({ key, seen }) => [key, seen.address ? sideOf(seen.address) : null] as const);
  return new Map(sides.filter(([, side]) => side !== null));
}

/** @param choice the deal the rep chose for this page; undefined: none chosen, null: "no deal yet" chosen. */
export async function panelView(
  store: Store,
  page: PageShown,
  correction: Correction,
  choice: string | null | undefined,
): Promise<PanelView> {
  const people = peopleOf(page.reading, correction);
  const wanted = choice === undefined ? await dealOfPage(store, page.thread, people) : choice;
  const picked = Object.keys(correction.picked).length ? await allPersons(store) : [];
  const [sideOf, deals, inView, cards] = await Promise.all([
    ourSide(store, page.reading.account?.address ?? null),
    allDeals(store),
    wanted ? dealInView(store, wanted) : undefined,
    Promise.all(
      people.map((seen) => {
        const id = correction.picked[personKey(seen)];
        return cardOf(
          store,
          seen,
          wanted,
          picked.find((person) => person.id === id),
        );
      }),
    ),
  ]);
  return {
    page,
    cards,
    own: oursAmong(cards, sideOf),
    sideOf,
    off: shownBy(page.reading).filter((seen) => correction.off.includes(personKey(seen))),
    deal: inView?.deal ?? null,
    inView: inView ?? null,
    deals: [...deals.filter(isOpen), ...deals.filter((deal) => !isOpen(deal))],
  };
}
