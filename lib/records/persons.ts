/** Finding and making persons by what a page says of them. */
import { matchKey, personKey } from "../identity/match-key.ts";
import type { Person } from "../method/model.ts";
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { newId } from "./ids.ts";
import { personView } from "./views.ts";

/** Somebody as a page, or the rep's typing, names them. */
export interface Seen {
  name: string;
  /** null where the page gives only a name. */
  address: string | null;
}

/** The person with this match key (model.md, identity); undefined when nobody has it yet. */
export async function personByKey(store: Store, key: string): Promise<Person | undefined> {
  const [thing] = await store.byKey("person", key);
  return thing && personView(thing);
}

/** Everybody known under this name, for a page that gives no address. */
export async function personsNamed(store: Store, name: string): Promise<Person[]> {
  const things = await store.byKey("person", personKey({ name, address: null }));
  return things.map(personView);
}

/** All persons that are not put away. */
export async function allPersons(store: Store): Promise<Person[]> {
  const things = await store.things("person");
  return things.filter((thing) => thing.fields.archived?.value !== true).map(personView);
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

/** Records one more address for a person: the correction of a page that named somebody by name only, or wrongly. */
export function addAddress(store: Store, person: string, address: string) {
  return store.record([{ about: `person:${person}`, field: `address/${matchKey(address)}`, value: address }]);
}
