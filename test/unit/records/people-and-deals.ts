/** Persons and deals made in a store, as several tests of records need them. */
import { newDeal } from "../../../lib/records/deals.ts";
import { newPerson, type Seen } from "../../../lib/records/persons.ts";
import type { FactDraft } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";

/** Records a person with further fields. @returns the id */
export async function makePerson(
  store: Store,
  seen: Seen,
  more: [field: string, value: FactDraft["value"]][] = [],
): Promise<string> {
  const { id, drafts } = newPerson(seen);
  const said = more.map(([field, value]): FactDraft => ({ about: `person:${id}`, field, value }));
  await store.record([...drafts, ...said]);
  return id;
}

/** Records a deal. @returns the id */
export async function makeDeal(store: Store, name: string): Promise<string> {
  const { id, drafts } = newDeal({ name });
  await store.record(drafts);
  return id;
}
