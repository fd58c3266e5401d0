/**
 * One colleague an address: two devices that each list somebody, or a backup restored, make two of one. Whoever has the
 * same address is the same without any doubt, so that it is not asked; the rep may split them all the same.
 */
import { matchKey } from "../identity/match-key.ts";
import type { Fact, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { colleagueIdOf, colleagueView } from "./colleagues.ts";
import { idOf, isKept } from "./fields.ts";
import { areApart, merge } from "./merge.ts";

/** The one whose id is the address, then the smallest id: every device chooses the same. */
const byStanding = (address: string) => (left: Thing, right: Thing) =>
  Number(idOf(right) === address) - Number(idOf(left) === address) || (left.ref < right.ref ? -1 : 1);

/** Joins listed colleagues who have an address in common. */
export async function joinSameColleagues(store: Store): Promise<Fact[]> {
  const listed = (await store.things("colleague")).filter(isKept);
  const byAddress = new Map<string, Thing[]>();
  for (const thing of listed) {
    for (const key of new Set(colleagueView(thing).addresses.map(matchKey)))
      byAddress.set(key, [...(byAddress.get(key) ?? []), thing]);
  }
  const done: Fact[] = [];
  for (const [key, things] of byAddress) {
    const [stays, ...others] = things.sort(byStanding(colleagueIdOf(key)));
    for (const other of others)
      if (stays && !areApart(stays, other))
        done.push(...(await merge(store, "colleague", idOf(other), idOf(stays))));
  }
  return done;
}

/** Whether what changed can have made two of one; none named: anything may have. */
export const changesColleagues = (changed: readonly Ref[]): boolean =>
  changed.length === 0 || changed.some((ref) => ref.startsWith("colleague:"));
