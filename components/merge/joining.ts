/** Which of two that are joined stays: the better known, unless the rep says otherwise. */
import { idOf } from "../../lib/records/fields.ts";
import { merge, whoStays } from "../../lib/records/merge.ts";
import type { Mergeable } from "../../lib/store/aliases.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import type { Thing } from "../../lib/store/things.ts";

/** The better known of the two, or the one named first, or second. */
export type Stays = "known" | "one" | "other";

export function ordered(one: Thing, other: Thing, stays: Stays): { from: Thing; into: Thing } {
  if (stays === "known") return whoStays(one, other);
  return stays === "one" ? { from: other, into: one } : { from: one, into: other };
}

/** Joins two by id; nothing where one of them is not on record. */
export async function joinTwo(
  store: Store,
  type: Mergeable,
  ids: readonly [one: string, other: string],
  stays: Stays,
): Promise<Fact[]> {
  const [one, other] = await Promise.all(ids.map((id) => store.thing(`${type}:${id}`)));
  if (!one || !other) return [];
  const { from, into } = ordered(one, other, stays);
  return merge(store, type, idOf(from), idOf(into));
}
