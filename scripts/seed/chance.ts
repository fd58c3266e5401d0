/** Chance that comes out the same for the same seed, on every machine: what made-up data are made by. */

export interface Chance {
  /** 0 or more, less than 1. */
  next(): number;
  /** From `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of them; each as likely as the other. */
  pick<T>(list: readonly T[]): T;
  /** One of them, by weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** True in so many cases of one. */
  often(share: number): boolean;
  /** So many different ones, or all. */
  some<T>(list: readonly T[], count: number): T[];
  /** An id of the form that the store makes. */
  id(): string;
}

/** Mulberry32 (Tommy Ettinger 2017): 32 bits of state, which is plenty for names and dates. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @throws Error when a list to choose from is empty. */
export function chanceOf(seed: number): Chance {
  const next = mulberry32(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new Error("There is nothing to choose from.");
    return found;
  };
  const hex = (digits: number) =>
    between(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, "0");
  return {
    next,
    between,
    pick: (list) => at(list, between(0, list.length - 1)),
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      const found = list.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? at(list, list.length - 1))[0];
    },
    often: (share) => next() < share,
    some: (list, count) => {
      const rest = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () =>
        at(rest.splice(between(0, rest.length - 1), 1), 0),
      );
    },
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`,
  };
}
