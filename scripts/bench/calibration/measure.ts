/** How well chances foretell: Brier score, reliability, and how often the range holds the true chance. */
import type { Chance } from "../../../lib/method/chance/chance.ts";
import type { Trial } from "./simulate.ts";

export interface Foretold {
  trial: Trial;
  chance: Chance;
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

const squared = (p: number, won: boolean) => (p - (won ? 1 : 0)) ** 2;

/** 0 is perfect; lower is better. */
export const brier = (list: readonly Foretold[]) =>
  mean(list.map(({ chance, trial }) => squared(chance.p, trial.won)));

/** The same of the stage's base rate alone. */
export const brierOfBase = (list: readonly Foretold[]) =>
  mean(list.map(({ chance, trial }) => squared(chance.base, trial.won)));

/** Share of trials whose true chance lies in the range. */
export const covered = (list: readonly Foretold[]) =>
  mean(list.map(({ chance: { low, high }, trial }) => Number(trial.truth >= low && trial.truth <= high)));

export interface Bin {
  from: number;
  count: number;
  foretold: number;
  won: number;
}

const BINS = 10;

/** Chances by tenths: what was foretold, and what came. */
export function reliability(list: readonly Foretold[]): Bin[] {
  return Array.from({ length: BINS }, (_, place) => {
    const inside = list.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance.p * BINS)) === place);
    return {
      from: place / BINS,
      count: inside.length,
      foretold: mean(inside.map(({ chance }) => chance.p)),
      won: mean(inside.map(({ trial }) => Number(trial.won))),
    };
  }).filter(({ count }) => count > 0);
}
