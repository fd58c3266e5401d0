/** Since when there is something to lose. */
import { localToday } from "../records/ids.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";

const firstAt = (things: Thing[]) =>
  things
    .flatMap((thing) => Object.values(thing.fields))
    .reduce<string | null>((first, { at }) => (first === null || at < first ? at : first), null);

/** Local date of the oldest deal, or of the oldest person where there is no deal; null when there is neither. */
export async function firstFactOn(store: Store): Promise<string | null> {
  const at = firstAt(await store.things("deal")) ?? firstAt(await store.things("person"));
  // A clock text starts with the milliseconds since 1970, in 16 digits (lib/store/clock.ts).
  return at === null ? null : localToday(new Date(Number(at.slice(0, 16))));
}
