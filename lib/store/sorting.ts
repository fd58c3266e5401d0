/** Sorting in steps: half a million facts sorted at one go hold the page up for a second. */

const RUN = 2_000;

function* merging<T>(left: T[], right: T[], compare: (one: T, other: T) => number): Generator<number, T[]> {
  const merged: T[] = [];
  let [taken, other] = [0, 0];
  while (taken < left.length && other < right.length) {
    const [mine, theirs] = [left[taken] as T, right[other] as T];
    if (compare(mine, theirs) <= 0) {
      merged.push(mine);
      taken += 1;
    } else {
      merged.push(theirs);
      other += 1;
    }
    yield 0;
  }
  return merged.concat(left.slice(taken), right.slice(other));
}

/** As `toSorted`: those that compare as equal keep their order. */
export function* sorting<T>(
  all: readonly T[],
  compare: (one: T, other: T) => number,
): Generator<number, T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < all.length; start += RUN) {
    runs.push(all.slice(start, start + RUN).sort(compare));
    yield 0;
  }
  while (runs.length > 1) {
    const next: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      next.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = next;
  }
  return runs[0] ?? [];
}
