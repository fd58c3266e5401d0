/**
 * Who or what is likely the same, and why: proposed, never done by itself. Candidates come from the store's index, so
 * that one question costs the same among twenty thousand.
 */
import type { Mergeable } from "../store/aliases.ts";
import { foldThing } from "../store/fold.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { heldValue, isKept } from "./fields.ts";
import { areApart } from "./merge.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";
import { sameCompanies } from "./same-company.ts";
import { sameDeals } from "./same-deal.ts";
import { samePersons } from "./same-person.ts";
import { fitsPlaceholder } from "./same-placeholder.ts";

/** Why two are likely the same; in words: `merge.reason.<reason>` (lib/i18n/texts/merge.ts). */
export type Reason =
  | "same-address"
  | "same-name"
  | "same-sound"
  | "same-initials"
  | "name-in-address"
  | "near-name"
  | "same-domain"
  | "same-company"
  | "same-deal"
  | "private-address"
  | "same-local-part"
  | "no-address"
  | "same-level"
  | "same-role"
  | "same-title"
  | "same-thread";

export interface Likely {
  other: Thing;
  reasons: Reason[];
}

type Search = (store: Store, one: Thing) => Promise<Likely[]>;

const SEARCHES: Partial<Record<Mergeable, Search[]>> = {
  person: [samePersons, fitsPlaceholder],
  company: [sameCompanies],
  deal: [sameDeals],
};

const isNoise = (thing: Thing) => heldValue(thing, "noise") === true;

async function searched(store: Store, type: Mergeable, one: Thing): Promise<Likely[]> {
  const found = await Promise.all((SEARCHES[type] ?? []).map((search) => search(store, one)));
  const each = new Map(found.flat().map((likely) => [likely.other.ref, likely]));
  return [...each.values()]
    .filter(({ other }) => other.ref !== one.ref && isKept(other) && !isNoise(other) && !areApart(one, other))
    .sort((left, right) => right.reasons.length - left.reasons.length);
}

/** Those most likely the same as one thing, the likeliest first; whom the rep refused is left out. */
export async function likelySame(store: Store, type: Mergeable, id: string): Promise<Likely[]> {
  const one = await store.thing(`${type}:${id}`);
  return one && isKept(one) && !isNoise(one) ? searched(store, type, one) : [];
}

/** The same for somebody of a page who is not on record yet. Without an address, the name alone proves nothing. */
export async function likelySeen(store: Store, seen: Seen): Promise<Likely[]> {
  if (!seen.address || (await personSeen(store, seen))) return [];
  return searched(store, "person", asThing(seen));
}

/** As it would be, were it on record. */
function asThing(seen: Seen): Thing {
  const { id, drafts } = newPerson(seen);
  const facts = drafts.map((draft, index) => ({ ...draft, id: `${id}-${index}`, at: "", by: "" }));
  return foldThing(`person:${id}`, facts);
}
