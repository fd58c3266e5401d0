/** People of our side, or put out as no person, who stand in deals all the same: tagged before that was known. */
import type { Person } from "../method/model.ts";
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { asideDrafts } from "./aside.ts";
import { isKept, isPresent, textOf } from "./fields.ts";
import { readSide } from "./side.ts";
import { personView } from "./views.ts";

/** Those of our side with a part in any deal: to be offered, never done silently. One read of all persons. */
export async function oursInDeals(store: Store): Promise<Person[]> {
  const [side, persons, parts] = await Promise.all([
    readSide(store),
    store.things("person"),
    store.things("stakeholder"),
  ]);
  const inDeals = new Set(parts.filter(isKept).map((part) => textOf(part, "person")));
  return persons
    .filter(isPresent)
    .map(personView)
    .filter(({ id, addresses }) => inDeals.has(id) && addresses.some((address) => side.sideOf(address)));
}

/** Takes them out of every deal, all in one step. */
export async function takeOut(store: Store, people: readonly Person[]): Promise<Fact[]> {
  const addresses = people.flatMap((person) => person.addresses.slice(0, 1));
  const drafts = await Promise.all(addresses.map((address) => asideDrafts(store, address)));
  return store.record(drafts.flat());
}
