/** People of our side who stand in deals all the same: tagged before that was known. */
import { matchKey } from "../identity/match-key.ts";
import type { Person } from "../method/model.ts";
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { asideDrafts } from "./aside.ts";
import { idOf, isKept, isPresent } from "./fields.ts";
import { readSide, type Side } from "./side.ts";
import { personView } from "./views.ts";

/** Whatever finds somebody of ours: addresses, and domains with all below them. */
const keysOf = ({ addresses, colleagues, domains, derived }: Side): string[] => [
  ...[...addresses, ...colleagues.flatMap((one) => one.addresses)].map(matchKey),
  ...[...domains, ...derived].map((domain) => `@${domain}`),
];

async function isInDeals(store: Store, person: string): Promise<boolean> {
  return (await store.byKey("stakeholder", `person:${person}`)).some(isKept);
}

/** Those of our side with a part in any deal: to be offered, never done silently. */
export async function oursInDeals(store: Store): Promise<Person[]> {
  const side = await readSide(store);
  const found = await Promise.all(keysOf(side).map((key) => store.byKey("person", key)));
  const people = new Map(found.flat().map((thing) => [idOf(thing), thing]));
  const ours = [...people.values()]
    .filter(isPresent)
    .map(personView)
    .filter(({ addresses }) => addresses.some((address) => side.sideOf(address)));
  const inDeals = await Promise.all(ours.map(({ id }) => isInDeals(store, id)));
  return ours.filter((_, index) => inDeals[index]);
}

/** Takes them out of every deal, all in one step. */
export async function takeOut(store: Store, people: readonly Person[]): Promise<Fact[]> {
  const addresses = people.flatMap((person) => person.addresses.slice(0, 1));
  const drafts = await Promise.all(addresses.map((address) => asideDrafts(store, address)));
  return store.record(drafts.flat());
}
