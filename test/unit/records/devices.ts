/** Devices for tests: each with copies and a clock of its own. */
import type { Store } from "../../../lib/store/store.ts";
import { always, freshMachine, openOn } from "../store/open-in-memory.ts";

export const START = Date.UTC(2026, 10, 24);

/** A device whose clock ticks at each look. */
export function device(start: number): Promise<Store> {
  let now = start;
  return openOn(freshMachine(), always, () => {
    now += 10;
    return now;
  });
}

export const byRef = (left: { ref: string }, right: { ref: string }) => (left.ref < right.ref ? -1 : 1);
