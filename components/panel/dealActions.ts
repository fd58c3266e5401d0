/** Choosing, making and changing the deal that the panel edits. */
import { signal } from "@preact/signals";
import { isNoise } from "../../lib/identity/noise.ts";
import { bareSubject } from "../../lib/identity/thread-key.ts";
import type { Deal } from "../../lib/method/model.ts";
import { recordContacts } from "../../lib/records/contact.ts";
import { changeDeal, type DealChange, linkDrafts, newDeal } from "../../lib/records/deals.ts";
import { tag } from "../../lib/records/tagging.ts";
import type { Fact, FactDraft } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { PageShown, PanelView } from "./panelView.ts";
import { save } from "./saving.ts";

/** By page: the deal the rep chose; null is "no deal yet". */
export const dealChoice = signal<Record<string, string | null>>({});

/** The deal just made, whose name is asked for at once. */
export const freshDeal = signal<string | null>(null);

function choose(page: PageShown, deal: string | null): void {
  dealChoice.value = { ...dealChoice.value, [page.id]: deal };
}

const linkOf = (page: PageShown, deal: string): FactDraft[] =>
  page.thread
    ? linkDrafts(deal, page.thread, page.reading.record && !page.reading.thread ? "record" : "thread")
    : [];

type Part = PanelView["cards"][number];

async function putIn(store: Store, deal: string, cards: Part[]): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const { seen, person } of cards) {
    facts.push(...(await tag(store, { seen, deal, ...(person ? { person: person.id } : {}) }, [])).facts);
  }
  return facts;
}

/** Whom a deal made from this page starts with: everybody on it but our side, machines and lists. */
function startingWith(view: PanelView): Part[] {
  return view.cards.filter(
    (card) => !view.own.has(card.key) && !(card.seen.address && isNoise(card.seen.address)),
  );
}

/** Whom a deal picked for this page gains: whoever has tags that wait for a deal. */
const waiting = (view: PanelView) => view.cards.filter(({ stakeholder }) => stakeholder?.deal === null);

const undoAll = (store: Store, facts: Fact[]) => store.undo(facts.map(({ id }) => id));

/** Picks a deal for this page. Tags given before move into it as they are; null only looks at "no deal yet". */
export function chooseDeal(store: Store, view: PanelView, deal: string | null): void {
  const before = view.deal?.id ?? null;
  choose(view.page, deal);
  if (deal === null || deal === before) return;
  void save({
    card: view.cards[0]?.key ?? null,
    write: async () => {
      const links = linkOf(view.page, deal);
      const linked = links.length ? await store.record(links) : [];
      return [...linked, ...(await putIn(store, deal, waiting(view)))];
    },
    takeBack: async (facts) => {
      choose(view.page, before);
      return undoAll(store, facts);
    },
  });
}

/** What a subject is about, without what it says of it: "ERP rollout" of "Re: ERP rollout: questions". */
function topicOf(subject: string): string {
  const bare = bareSubject(subject);
  const topic = bare.split(/[:：]/)[0]?.trim() ?? "";
  return topic.length > 3 ? topic : bare;
}

/** Tells a second deal of the same name apart. */
function unlike(name: string, deals: Deal[]): string {
  const taken = new Set(deals.map((deal) => deal.name));
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return taken.has(name) ? `${name} ${number}` : name;
}

/** A deal named after the mail, linked with it, its people in it. */
export function newDealFromPage(store: Store, view: PanelView): void {
  const { reading } = view.page;
  const [first] = view.cards;
  const name =
    reading.record?.name || topicOf(reading.subject ?? "") || first?.company || first?.seen.name || "";
  const { id, drafts } = newDeal({ name: unlike(name.slice(0, 200), view.deals) });
  void save({
    card: first?.key ?? null,
    write: async () => {
      const made = await store.record([...drafts, ...linkOf(view.page, id)]);
      const people = await putIn(store, id, startingWith(view));
      // On record before the first judgement, or health would move by itself a moment later.
      if (view.page.thread) await recordContacts(store, reading, view.page.thread, id);
      choose(view.page, id);
      freshDeal.value = id;
      return [...people, ...made];
    },
    takeBack: async (facts) => {
      choose(view.page, null);
      const undone = await undoAll(store, facts);
      const away = await store.record([{ about: `deal:${id}`, field: "archived", value: true }]);
      return [...undone, ...away];
    },
  });
}

export function changeDealOf(store: Store, view: PanelView, change: DealChange): void {
  const { deal } = view;
  if (!deal) return;
  void save({
    card: null,
    write: () => changeDeal(store, deal.id, change),
    takeBack: (facts) => undoAll(store, facts),
  });
}
