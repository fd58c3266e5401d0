/** Everything that the card of one person of the page shows, in the deal it edits. */
import { companyDomain } from "../identity/domain.ts";
import { personKey } from "../identity/match-key.ts";
import type { Deal, Interaction, Person, Stakeholder } from "../method/model.ts";
import type { Store } from "../store/store.ts";
import { companiesOfDomain, companyName } from "./companies.ts";
import { isKept } from "./fields.ts";
import { passedWith } from "./interactions.ts";
import { keyOfPerson, personSeen, personsNamed, type Seen } from "./persons.ts";
import { dealView, stakeholderView } from "./views.ts";

export interface Card {
  /** Match key: what `data-person` says. */
  key: string;
  seen: Seen;
  /** The same person by other addresses or names of the page. */
  also: Seen[];
  /** null until the first tag, or while a page's name is not matched with anybody. */
  person: Person | null;
  /** Name of the company: where the person is now, else the one whose domain the address is of. */
  company: string;
  /** Id of the deal that the card edits; null: what is tagged waits with "no deal yet". */
  deal: string | null;
  /** The person's part in the deal that the card edits; null when there is none yet. */
  stakeholder: Stakeholder | null;
  /** Every deal the person is in, closed ones too, with the part played there. */
  parts: { deal: Deal; stakeholder: Stakeholder }[];
  /** Known people of that name, where the page gives no address. */
  named: Person[];
  /** What passed with the person, in whatever deal; the newest first. */
  passed: Interaction[];
}

async function dealOf(store: Store, id: string): Promise<Deal | undefined> {
  const thing = await store.thing(`deal:${id}`);
  return thing && isKept(thing) ? dealView(thing) : undefined;
}

async function partsOf(store: Store, person: Person): Promise<Stakeholder[]> {
  const things = await store.byKey("stakeholder", `person:${person.id}`);
  return things.filter(isKept).map(stakeholderView);
}

/**
 * The part that holds in a deal. Until a person was put into the deal, a part with "no deal yet" stands for it:
 * it moves, as it is, into the first deal chosen (model.md, things).
 */
function partIn(parts: Stakeholder[], deal: string | null): Stakeholder | null {
  return parts.find((part) => part.deal === deal) ?? parts.find((part) => part.deal === null) ?? null;
}

/** The deals of the parts; asked by key, however many deals there are. */
async function inDeals(store: Store, parts: Stakeholder[]): Promise<Card["parts"]> {
  const found = await Promise.all(
    parts.map(async (stakeholder) => ({
      stakeholder,
      deal: stakeholder.deal ? await dealOf(store, stakeholder.deal) : undefined,
    })),
  );
  return found.flatMap(({ stakeholder, deal }) => (deal ? [{ deal, stakeholder }] : []));
}

async function companyShown(store: Store, { address }: Seen, person: Person | null): Promise<string> {
  if (person?.companies[0]) return companyName(store, person.companies[0]);
  const domain = address ? companyDomain(address) : null;
  // Who left the company may still write from there.
  const [company] = domain && !person?.employments.length ? await companiesOfDomain(store, domain) : [];
  return company?.names[0] ?? "";
}

/** @param deal id of the one that the card is to edit; null for none yet. */
export async function cardOf(store: Store, seen: Seen, deal: string | null, picked?: Person): Promise<Card> {
  const person = picked ?? (await personSeen(store, seen)) ?? null;
  const parts = person ? await partsOf(store, person) : [];
  const [deals, named, company, passed] = await Promise.all([
    inDeals(store, parts),
    seen.address || person ? [] : personsNamed(store, seen.name),
    companyShown(store, seen, person),
    person ? passedWith(store, person.id) : [],
  ]);
  return {
    key: picked?.placeholder ? keyOfPerson(picked) : personKey(seen),
    seen,
    also: [],
    person,
    company,
    deal,
    stakeholder: partIn(parts, deal),
    parts: deals,
    named,
    passed,
  };
}

/** Addresses by which the page shows the person, the one of the card first. */
export const addressesOf = ({ seen, also }: Pick<Card, "seen" | "also">): string[] =>
  [seen, ...also].flatMap(({ address }) => address ?? []);

/** One card a person: whoever stands on the page under several addresses has them all on the first one. */
export function eachPersonOnce(cards: readonly Card[]): Card[] {
  const byPerson = Map.groupBy(cards, ({ key, person }) => person?.id ?? `new ${key}`);
  return [...byPerson.values()].flatMap(([first, ...more]) =>
    first ? { ...first, also: more.map(({ seen }) => seen) } : [],
  );
}

/**
 * While a deal is only proposed, the card of somebody who is in it edits the part there; of anybody else, what waits
 * with "no deal yet", so that no tag goes into a deal that the rep did not accept.
 */
export function withProposed(card: Card, proposed: string | null): Card {
  const part = card.parts.find(({ deal }) => deal.id === proposed);
  return part ? { ...card, deal: proposed, stakeholder: part.stakeholder } : card;
}
