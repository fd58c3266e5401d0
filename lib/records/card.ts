/** Everything that the card of one person of the page shows, in the deal it edits. */
import { personKey } from "../identity/match-key.ts";
import type { Deal, Person, Stakeholder } from "../method/model.ts";
import type { Store } from "../store/store.ts";
import { companyName } from "./companies.ts";
import { allDeals } from "./deals.ts";
import { isKept } from "./fields.ts";
import { personSeen, personsNamed, type Seen } from "./persons.ts";
import { stakeholderView } from "./views.ts";

export interface Card {
  /** Match key: what `data-person` says. */
  key: string;
  seen: Seen;
  /** null until the first tag, or while a page's name is not matched with anybody. */
  person: Person | null;
  company: string;
  /** The person's part in the deal that the card edits; null when there is none yet. */
  stakeholder: Stakeholder | null;
  /** Every deal the person is in, closed ones too, with the part played there. */
  parts: { deal: Deal; stakeholder: Stakeholder }[];
  /** Known people of that name, where the page gives no address. */
  named: Person[];
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

export async function cardOf(store: Store, seen: Seen, deal: string | null, picked?: Person): Promise<Card> {
  const key = personKey(seen);
  const person = picked ?? (await personSeen(store, seen)) ?? null;
  const [parts, deals, named, company] = await Promise.all([
    person ? partsOf(store, person) : [],
    allDeals(store),
    seen.address || person ? [] : personsNamed(store, seen.name),
    person?.companies[0] ? companyName(store, person.companies[0]) : "",
  ]);
  const byId = new Map(deals.map((one) => [one.id, one]));
  return {
    key,
    seen,
    person,
    company,
    stakeholder: partIn(parts, deal),
    parts: parts.flatMap((stakeholder) => {
      const found = stakeholder.deal ? byId.get(stakeholder.deal) : undefined;
      return found ? [{ deal: found, stakeholder }] : [];
    }),
    named,
  };
}
