/** Our side: the rep's own addresses and domains, kept as facts of the one thing `side:own`, and colleagues. */
import { matchKey } from "../identity/match-key.ts";
import { sideOf } from "../identity/own-side.ts";
import type { Fact, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { membersOf } from "./fields.ts";
import { newId } from "./ids.ts";
import type { Seen } from "./persons.ts";

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

/** Somebody of ours: the rep, or a colleague; null for everybody else. */
export type OwnSide = "self" | "side" | null;

/** Answers, for any address, whether it is of our side. `account` is the mailbox that the page says is the rep's. */
export async function ourSide(store: Store, account: string | null): Promise<(address: string) => OwnSide> {
  const [side, people] = await Promise.all([store.thing(OWN), store.things("colleague")]);
  const members = side ? membersOf(side, "address").map(({ value }) => String(value)) : [];
  const own = account ? [account, ...members] : members;
  const outside = new Set(side ? membersOf(side, "outside").map(({ member }) => member) : []);
  const colleagues = new Set(
    people.flatMap((thing) => membersOf(thing, "address").map(({ member }) => member)),
  );
  return (address) => {
    const key = matchKey(address);
    if (outside.has(key)) return null;
    return colleagues.has(key) ? "side" : sideOf(address, own);
  };
}

/** Somebody of the page is a colleague: not tagged from now on. */
export function addColleague(store: Store, seen: Seen & { address: string }): Promise<Fact[]> {
  const about: Ref = `colleague:${newId()}`;
  const key = matchKey(seen.address);
  return store.record([
    { about, field: "name", value: seen.name },
    { about, field: `address/${key}`, value: seen.address },
    { about: OWN, field: `outside/${key}`, value: null },
  ]);
}

/** An address of our own domain is none of ours all the same, and can be tagged. */
export function letIn(store: Store, address: string): Promise<Fact[]> {
  return store.record([{ about: OWN, field: `outside/${matchKey(address)}`, value: true }]);
}
