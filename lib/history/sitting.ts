/** Since when the rep has been at work here: what they did themselves since then is no news to them. Pure. */
import { clockAt, millisecondsOf } from "../store/clock.ts";
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";

const HOUR = 60 * 60 * 1000;
/** After so long without an act here another sitting begins: a lunch is none, a night is. */
const PAUSE = 2 * HOUR;
/** No sitting is longer. */
const LONGEST = 16 * HOUR;
const MOST_FACTS = 5_000;

/**
 * @param facts of any device, in any order; those of this one before `now` count.
 * @returns milliseconds since 1970 of the first act of the sitting; `now` where there was none.
 */
export function sittingOf(facts: readonly Fact[], device: string, now: number): number {
  const times = facts
    .filter(({ by }) => by === device)
    .map(({ at }) => millisecondsOf(at))
    .filter((at) => at <= now && at > now - LONGEST)
    .sort((one, other) => other - one);
  let start = now;
  for (const at of times) {
    if (start - at > PAUSE) break;
    start = at;
  }
  return start;
}

/** The same, asked of the store. */
export async function readSitting(store: Store, now: number): Promise<number> {
  return sittingOf(await store.factsAfter(clockAt(now - LONGEST), MOST_FACTS), store.device, now);
}
