/** Finding and making persons by what a page says of them. */
import { matchKey, personKey } from "../identity/match-key.ts";
import type { Person } from "../method/model.ts";
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { isPresent } from "./fields.ts";
import { newId } from "./ids.ts";
import { personView } from "./views.ts";

/** Somebody as a page, or the rep's typing, names them. */
export interface Seen {
  name: string;
  /** null where the page gives only a name. */
  address: string | null;
}

/**
 * The person whom a page means: of this address or, where it gives only a name, whoever is known by nothing but that
 * name. People of the same name who have an address are offered by `personsNamed`, never assumed.
 */
export async function personSeen(store: Store, seen: Seen): Promise<Person | undefined> {
  const things = await store.byKey("person", personKey(seen));
  const people = things.filter(isPresent).map(personView);
  return seen.address ? people[0] : people.find(({ addresses }) => addresses.length === 0);
}

/** Everybody known under this name, for a page that gives no address. */
export async function personsNamed(store: Store, name: string): Promise<Person[]> {
  const things = await store.byKey("person", personKey({ name, address: null }));
  return things.filter(isPresent).map(personView);
}

/** What `data-person` says of somebody on record (design.md, contract 2). */
export function keyOfPerson({ id, name, addresses, placeholder }: Person): string {
  return placeholder ? `id:${id}` : personKey({ name, address: addresses[0] ?? null });
}

/** Facts that make a person from what was seen: `{ id, drafts }`, to be recorded together with what is said of them. */
export function newPerson(seen: Seen): { id: string; drafts: FactDraft[] } {
  const id = newId();
  const about: Ref = `person:${id}`;
  const drafts: FactDraft[] = [{ about, field: "name", value: seen.name }];
  if (seen.name) drafts.push({ about, field: `seen-as/${seen.name}`, value: true });
  if (seen.address) drafts.push({ about, field: `address/${matchKey(seen.address)}`, value: seen.address });
  return { id, drafts };
}
