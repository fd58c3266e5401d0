/** Colleagues: people of our side, by name and address. */
import { matchKey } from "../identity/match-key.ts";
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { idOf, isKept, membersOf, textOf } from "./fields.ts";
import { newId } from "./ids.ts";
import type { Seen } from "./persons.ts";

export interface Colleague {
  id: string;
  name: string;
  addresses: string[];
}

export type SeenColleague = Seen & { address: string };

export function colleagueView(thing: Thing): Colleague {
  return {
    id: idOf(thing),
    name: textOf(thing, "name"),
    addresses: membersOf(thing, "address").map(({ value }) => String(value)),
  };
}

/** How a colleague is called: the address where no name is known. */
export const colleagueName = ({ name, addresses }: Colleague): string => name.trim() || addresses[0] || "";

/** Listed colleagues, by name. */
export async function colleagues(store: Store): Promise<Colleague[]> {
  const listed = (await store.things("colleague")).filter(isKept).map(colleagueView);
  return listed.sort((left, right) => colleagueName(left).localeCompare(colleagueName(right)));
}

/**
 * Somebody of our side who is not listed yet, seen in a mail: by the address, so that two devices that meet them make
 * the same colleague.
 */
export const colleagueIdOf = (address: string): string => matchKey(address);

/** Facts that remember somebody of ours who took part in something; none where they are known already. */
export async function metColleagueDrafts(
  store: Store,
  id: string | null,
  { name, address }: SeenColleague,
): Promise<FactDraft[]> {
  const about: Ref = `colleague:${id}`;
  if (!id || !name || (await store.thing(about))) return [];
  return [
    { about, field: "name", value: name },
    { about, field: `address/${matchKey(address)}`, value: address },
  ];
}

/** By the address too, unless that id is of somebody who has another address by now. */
async function freshRef(store: Store, address: string): Promise<Ref> {
  const about: Ref = `colleague:${colleagueIdOf(address)}`;
  return (await store.thing(about)) ? `colleague:${newId()}` : about;
}

/** Facts that list a colleague, or list again one who was removed: nothing said before is lost. */
export async function colleagueDrafts(store: Store, { name, address }: SeenColleague): Promise<FactDraft[]> {
  const key = matchKey(address);
  const [known] = await store.byKey("colleague", key);
  const about: Ref = known?.ref ?? (await freshRef(store, address));
  const said = known ? colleagueView(known) : null;
  return [
    ...(name && name !== said?.name ? [{ about, field: "name", value: name }] : []),
    ...(said ? [] : [{ about, field: `address/${key}`, value: address }]),
    ...(known && !isKept(known) ? [{ about, field: "archived", value: false }] : []),
  ];
}

/** A name or an address put right; the address before is none of theirs any more. */
export function changedDrafts(before: Colleague, { name, address }: SeenColleague): FactDraft[] {
  const about: Ref = `colleague:${before.id}`;
  const key = matchKey(address);
  const old = before.addresses[0];
  const moved = old === undefined || matchKey(old) !== key;
  return [
    ...(name === before.name ? [] : [{ about, field: "name", value: name }]),
    ...(moved && old !== undefined ? [{ about, field: `address/${matchKey(old)}`, value: null }] : []),
    ...(address === old ? [] : [{ about, field: `address/${key}`, value: address }]),
  ];
}
