/** The deals that a page may be about, found by keys: nothing here grows with the number of deals there are. */
import { companyDomain } from "../identity/domain.ts";
import { domainOf } from "../identity/match-key.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import type { Card } from "./card.ts";
import { companiesOfDomain, companyName } from "./companies.ts";
import { idOf, isKept, lastSaid, textOf } from "./fields.ts";
import { type Candidate, type Reason, ranked } from "./propose.ts";
import { dealView } from "./views.ts";

/** Of a page with forty people the first domains, and of a large firm the first people, tell enough. */
const MOST_DOMAINS = 4;
const MOST_AT_DOMAIN = 40;

interface Found {
  thing: Thing;
  reasons: Reason[];
}

class Findings {
  private readonly byId = new Map<string, Found>();

  add(thing: Thing | undefined, reason: Reason): void {
    if (!thing || !isKept(thing)) return;
    const found = this.byId.get(thing.ref) ?? { thing, reasons: [] };
    this.byId.set(thing.ref, found);
    if (found.reasons.every(({ by }) => by !== reason.by)) found.reasons.push(reason);
  }

  all(): Candidate[] {
    return [...this.byId.values()].map(({ thing, reasons }) => ({
      deal: dealView(thing),
      recent: lastSaid(thing),
      reasons,
    }));
  }
}

const nameOf = ({ seen, person }: Card) => seen.name || person?.name || seen.address || "";

/** Whoever may not be named as taking part tells nobody which deal it is. */
const mayTell = (confidential: readonly string[]) =>
  !confidential.includes("person") && !confidential.includes("deal");

async function byPeople(store: Store, cards: readonly Card[], found: Findings): Promise<void> {
  const inDeal = new Map<string, Card[]>();
  for (const card of cards) {
    for (const { deal, stakeholder } of card.parts) {
      if (mayTell(stakeholder.confidential)) inDeal.set(deal.id, [...(inDeal.get(deal.id) ?? []), card]);
    }
  }
  for (const [deal, [first, ...more]] of inDeal) {
    if (!first) continue;
    const correspondent = first === cards[0];
    const reason: Reason = { by: "people", first: nameOf(first), more: more.length, correspondent };
    found.add(await store.thing(`deal:${deal}`), reason);
  }
}

async function dealsOfPeopleAt(store: Store, domain: string): Promise<Thing[]> {
  const people = (await store.byKey("person", `@${domain}`)).filter(isKept).slice(0, MOST_AT_DOMAIN);
  const parts = await Promise.all(
    people.map((person) => store.byKey("stakeholder", `person:${idOf(person)}`)),
  );
  const ids = new Set(
    parts
      .flat()
      .filter(isKept)
      .map((part) => textOf(part, "deal"))
      .filter((id) => id !== ""),
  );
  const deals = await Promise.all([...ids].map((id) => store.thing(`deal:${id}`)));
  return deals.filter((deal) => deal !== undefined);
}

interface Firm {
  /** As the reason names it. */
  name: string;
  /** Ids of companies. */
  companies: string[];
  domain: string | null;
  correspondent: boolean;
}

/** Where a person is now; else the firm whose domain the address is of. */
async function firmsOf(store: Store, { person, seen }: Card, correspondent: boolean): Promise<Firm[]> {
  const own = await Promise.all(
    (person?.companies ?? []).map(async (id) => ({
      name: await companyName(store, id),
      companies: [id],
      domain: null,
      correspondent,
    })),
  );
  const domain = seen.address ? companyDomain(seen.address) : null;
  if (own.length > 0 || domain === null) return own;
  const companies = await companiesOfDomain(store, domain);
  const name = companies[0]?.names[0] ?? domain;
  return [{ name, companies: companies.map(({ id }) => id), domain, correspondent }];
}

/** One card of each domain, the correspondent's first. */
function oneOfEach(cards: readonly Card[]): Card[] {
  const byDomain = new Map<string, Card>();
  for (const card of cards) {
    const key = card.seen.address ? domainOf(card.seen.address) : card.key;
    if (!byDomain.has(key)) byDomain.set(key, card);
  }
  return [...byDomain.values()].slice(0, MOST_DOMAINS);
}

async function byFirm(store: Store, firm: Firm, found: Findings): Promise<void> {
  const { name, companies, domain, correspondent } = firm;
  const deals = await Promise.all([
    ...companies.map((id) => store.byKey("deal", `company:${id}`)),
    ...(domain ? [dealsOfPeopleAt(store, domain)] : []),
  ]);
  for (const deal of deals.flat()) found.add(deal, { by: "company", name, correspondent });
}

/**
 * The deals a page may be about, best first.
 * @param people of the page: neither of our side nor machines, the correspondent first.
 * @param weakThread key of the page's thread where it is a weak one; null otherwise.
 */
export async function candidatesFor(
  store: Store,
  people: readonly Card[],
  weakThread: string | null,
): Promise<Candidate[]> {
  const found = new Findings();
  if (weakThread) {
    for (const deal of await store.byKey("deal", weakThread)) found.add(deal, { by: "thread" });
  }
  await byPeople(store, people, found);
  for (const card of oneOfEach(people)) {
    const firms = await firmsOf(store, card, card === people[0]);
    for (const firm of firms) await byFirm(store, firm, found);
  }
  return ranked(found.all());
}
