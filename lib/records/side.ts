/** Our side: the rep's own addresses, kept as facts of the one thing `side:own`. */
import { matchKey } from "../identity/match-key.ts";
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { membersOf } from "./fields.ts";

const OWN = "side:own";

/** The rep's own addresses, as they were typed or seen. */
export async function ownAddresses(store: Store): Promise<string[]> {
  const side = await store.thing(OWN);
  return side ? membersOf(side, "address").map(({ value }) => String(value)) : [];
}

export function addOwnAddress(store: Store, address: string): Promise<Fact[]> {
  return store.record([{ about: OWN, field: `address/${matchKey(address)}`, value: address }]);
}

export function removeOwnAddress(store: Store, address: string): Promise<Fact[]> {
  return store.record([{ about: OWN, field: `address/${matchKey(address)}`, value: null }]);
}
