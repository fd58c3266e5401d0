/** Since when there is something to lose. */
import { localToday } from "../records/ids.ts";
import type { Store } from "../store/store.ts";

/** Local date on which the first deal or person was recorded; null when there is neither. */
export async function firstFactOn(store: Store): Promise<string | null> {
  const at = await store.firstClockOf(["deal", "person"]);
  // A clock text starts with the milliseconds since 1970, in 16 digits (lib/store/clock.ts).
  return at === null ? null : localToday(new Date(Number(at.slice(0, 16))));
}
