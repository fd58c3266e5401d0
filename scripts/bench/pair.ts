/** Two things measured side by side: in turns, in one run, so that a busy machine slows both alike. */
export interface Pair {
  what: string;
  /** Median milliseconds of one go. */
  measured: number;
  against: number;
  /** Measured over against. */
  ratio: number;
  turns: number;
}

/** @param list not empty */
function median(list: number[]): number {
  const sorted = list.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param measured milliseconds of each turn; as many in `against` */
export function pairOf(what: string, measured: number[], against: number[]): Pair {
  const [one, other] = [median(measured), median(against)];
  return { what, measured: one, against: other, ratio: one / other, turns: measured.length };
}

/** Takes turns after one go of each that does not count. Each answers the milliseconds of one go. */
export async function inTurns(
  what: string,
  turns: number,
  measured: () => Promise<number> | number,
  against: () => Promise<number> | number,
): Promise<Pair> {
  const times: [number[], number[]] = [[], []];
  await measured();
  await against();
  for (let turn = 0; turn < turns; turn += 1) {
    times[0].push(await measured());
    times[1].push(await against());
  }
  return pairOf(what, ...times);
}
