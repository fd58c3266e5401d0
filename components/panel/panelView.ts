/** Everything the panel shows of one page, asked in one go, so that what is on the screen always belongs together. */
import { personKey } from "../../lib/identity/match-key.ts";
import { threadKey } from "../../lib/identity/thread-key.ts";
import type { Correction } from "../../lib/live/corrections.ts";
import type { Deal, DealInView } from "../../lib/method/model.ts";
import type { PageReading } from "../../lib/pages/reading.ts";
import { type Away, awayOn } from "../../lib/records/away.ts";
import { candidatesFor } from "../../lib/records/candidates.ts";
import { addressesOf, type Card, cardOf, eachPersonOnce, withProposed } from "../../lib/records/card.ts";
import { dealInView, dealsOfThread } from "../../lib/records/deals.ts";
import { type Moved, movedTo } from "../../lib/records/moved.ts";
import { type KeptOut, keptOut } from "../../lib/records/noise.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { best, type Candidate, type Reason } from "../../lib/records/propose.ts";
import { type OwnSide, readSide, type Side } from "../../lib/records/side.ts";
import { personView } from "../../lib/records/views.ts";
import type { Store } from "../../lib/store/store.ts";
import { shownBy } from "./corrections.ts";
import { seenOn } from "./message.ts";

export interface PageShown {
  /** What scroll, focus, corrections and the choice of deal are kept by. */
  id: string;
  /** Key that a deal is linked with; null where the page is no thread and no record. */
  thread: string | null;
  /** The key is a weak one: it proposes, it never decides (model.md, identity). */
  weak: boolean;
  tab: number;
  reading: PageReading;
}

export interface PanelView {
  page: PageShown;
  /** The correspondent first. */
  cards: Card[];
  /** Match keys of those of our side: the rep, and colleagues. */
  own: Map<string, OwnSide>;
  side: Side;
  /** Match keys of those kept out of the page's people, with why. */
  keptOut: Map<string, KeptOut>;
  /** The same for any address: one that is typed as a correction. */
  sideOf: (address: string) => OwnSide;
  /** Those of the page that the rep took off. */
  off: Seen[];
  /** The deal that is shown: the one the page is linked with, or that the rep looks at. */
  deal: Deal | null;
  /** The deal that the page is linked with, the last one where there are several; null where with none. */
  filed: Deal | null;
  inView: DealInView | null;
  /** What of all this was archived. */
  away: Away;
  /** What the rep had chosen for the page when this was asked; undefined: nothing, null: "no deal yet". */
  choice: string | null | undefined;
  /** By match key: the cards that edited another deal than the page's then, with that deal. */
  apart: ReadonlyMap<string, string>;
  /** The deal that is probably meant, where none is linked or chosen: until it is accepted, `deal` stays null. */
  proposed: { inView: DealInView; reasons: Reason[] } | null;
  /** By match key: those who write from another company's domain than the one they are with. */
  moved: ReadonlyMap<string, Moved>;
  /** Deals the page may be about, best first, closed ones too. */
  candidates: Candidate[];
}

/** The rep only looks at a deal beside a page that could be filed into it, and is not. */
export const isLooking = ({ page, deal, filed }: Pick<PanelView, "page" | "deal" | "filed">): boolean =>
  page.thread !== null && deal !== null && deal.id !== filed?.id;

export function pageShown(tab: number, url: string, reading: PageReading): PageShown {
  const found = threadKey(reading, url);
  const thread = found?.key ?? null;
  const id = thread ?? `${url}|${reading.subject ?? ""}`;
  return { id, thread, weak: found?.weak ?? false, tab, reading };
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

function keptOutAmong(cards: Card[], own: PanelView["own"], page: PageReading): PanelView["keptOut"] {
  const reasons = cards
    .filter(({ key }) => !own.has(key))
    .map((card) => [card.key, keptOut(card, page)] as const);
  return new Map(reasons.flatMap(([key, why]) => (why ? [[key, why] as const] : [])));
}

function oursAmong(cards: Card[], sideOf: (address: string) => OwnSide): PanelView["own"] {
  const sides = cards.map(({ key, seen }) => [key, seen.address ? sideOf(seen.address) : null] as const);
  return new Map(sides.filter(([, side]) => side !== null));
}

async function cardsOf(
  store: Store,
  people: Seen[],
  dealOf: (key: string) => string | null,
  { picked }: Correction,
): Promise<Card[]> {
  const cards = await Promise.all(
    people.map(async (seen) => {
      const id = picked[personKey(seen)];
      const thing = id === undefined ? undefined : await store.thing(`person:${id}`);
      return cardOf(store, seen, dealOf(personKey(seen)), thing && personView(thing));
    }),
  );
  return eachPersonOnce(cards);
}

async function movedAmong(store: Store, reading: PageReading, cards: Card[]): Promise<PanelView["moved"]> {
  const found = await Promise.all(
    cards.map(async (card) => {
      const { key, person } = card;
      const written = person ? addressesOf(card) : [];
      const moved = await Promise.all(
        written.map((address) => person && movedTo(store, person, address, seenOn(reading, address))),
      );
      const first = moved.find((one) => one);
      return first ? [[key, first] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/**
 * The deal that a page shows; a weak key only proposes (model.md, identity).
 * @param choice the deal the rep chose for this page; undefined: none chosen, null: "no deal yet" chosen.
 */
export function decidedDeal({ weak }: PageShown, filed: Deal | null, choice: string | null | undefined) {
  if (choice !== undefined) return choice;
  return weak ? null : (filed?.id ?? null);
}

/**
 * @param choice the deal the rep chose for this page; undefined: none chosen, null: "no deal yet" chosen.
 * @param apart match keys of cards that edit another deal than the page's, with that deal.
 */
export async function panelView(
  store: Store,
  page: PageShown,
  correction: Correction,
  choice: string | null | undefined,
  apart: ReadonlyMap<string, string> = new Map(),
): Promise<PanelView> {
  const people = peopleOf(page.reading, correction);
  const [filed = null] = page.thread === null ? [] : await dealsOfThread(store, page.thread);
  const wanted = decidedDeal(page, filed, choice);
  const [side, inView, cards] = await Promise.all([
    readSide(store, page.reading.account?.address ?? null),
    wanted ? dealInView(store, wanted) : undefined,
    cardsOf(store, people, (key) => apart.get(key) ?? wanted, correction),
  ]);
  const own = oursAmong(cards, side.sideOf);
  const out = keptOutAmong(cards, own, page.reading);
  const outside = cards.filter(({ key }) => !own.has(key) && !out.has(key));
  const candidates = await candidatesFor(store, outside, page.weak ? page.thread : null);
  const open = choice === undefined && wanted === null ? best(candidates) : null;
  const proposed = open ? await dealInView(store, open.deal.id) : undefined;
  return {
    page,
    cards: proposed
      ? cards.map((card) => (apart.has(card.key) ? card : withProposed(card, proposed.deal.id)))
      : cards,
    own,
    side,
    keptOut: out,
    sideOf: side.sideOf,
    off: shownBy(page.reading).filter((seen) => correction.off.includes(personKey(seen))),
    deal: inView?.deal ?? null,
    filed,
    inView: inView ?? null,
    away: await awayOn(
      store,
      inView?.deal.id ?? null,
      proposed ? null : page.thread,
      cards.flatMap(({ person }) => person?.id ?? []),
    ),
    choice,
    apart,
    proposed: open && proposed ? { reasons: open.reasons, inView: proposed } : null,
    candidates,
    moved: await movedAmong(store, page.reading, outside),
  };
}
