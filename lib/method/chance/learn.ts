/**
 * Weights learnt from closed deals: logistic regression about the stage's base rate, each weight held to the one it
 * starts from by a normal prior (MAP estimate, Laplace approximation). A sign that speaks for us never comes to speak
 * against us, nor the other way round: its weight ends at 0.
 */
import { inverse } from "./inverse.ts";
import { chanceAt } from "./log-odds.ts";

/** One deal as it stood at one change of stage. */
export interface Row {
  /** Log-odds of the stage's base rate. */
  base: number;
  /** How far each signal is from the usual at the stage. */
  inputs: number[];
  won: boolean;
  /** The same for all: as many deals over as many rows. */
  weight: number;
}

export interface Weights {
  /** What all deals have in common that the base rate does not say. */
  common: number;
  /** As many as signals, in their order. */
  each: number[];
  /** Covariance of `common` and `each`, in this order. */
  covariance: number[][];
}

/** Standard deviation of a weight about the one it starts from. */
const PRIOR_DEVIATION = 0.3;
/** And of what all deals have in common about 0. */
const COMMON_DEVIATION = 1;
const ENOUGH = 1e-6;
const MOST_ROUNDS = 200;

const clampSign = (weight: number, start: number) => (weight * start < 0 ? 0 : weight);

/** @param start the weights before anything is learnt, as many as each row has inputs. */
export function learn(rows: readonly Row[], start: readonly number[]): Weights {
  const inputs = rows.map((row) => [1, ...row.inputs]);
  const priors = [0, ...start];
  const precisions = priors.map((_, place) => (place === 0 ? COMMON_DEVIATION : PRIOR_DEVIATION) ** -2);
  const weights = [...priors];
  const scores = rows.map(
    (row, index) =>
      row.base + (inputs[index] ?? []).reduce((sum, one, place) => sum + one * (weights[place] ?? 0), 0),
  );

  /** One step of Newton's along one weight; answers how far it went. */
  const step = (place: number): number => {
    const [old = 0, prior = 0, precision = 1] = [weights[place], priors[place], precisions[place]];
    let slope = -(old - prior) * precision;
    let bend = precision;
    rows.forEach((row, index) => {
      const input = inputs[index]?.[place] ?? 0;
      if (input === 0) return;
      const chance = chanceAt(scores[index] ?? 0);
      slope += row.weight * ((row.won ? 1 : 0) - chance) * input;
      bend += row.weight * chance * (1 - chance) * input * input;
    });
    const next = place === 0 ? old + slope / bend : clampSign(old + slope / bend, prior);
    weights[place] = next;
    inputs.forEach((input, index) => {
      scores[index] = (scores[index] ?? 0) + (next - old) * (input[place] ?? 0);
    });
    return Math.abs(next - old);
  };

  for (let round = 0; round < MOST_ROUNDS; round += 1)
    if (Math.max(...weights.map((_, place) => step(place))) < ENOUGH) break;

  const curvature = precisions.map((precision, one) =>
    precisions.map((_, other) =>
      rows.reduce(
        (sum, row, index) => {
          const chance = chanceAt(scores[index] ?? 0);
          const product = (inputs[index]?.[one] ?? 0) * (inputs[index]?.[other] ?? 0);
          return sum + row.weight * chance * (1 - chance) * product;
        },
        one === other ? precision : 0,
      ),
    ),
  );
  const [common = 0, ...each] = weights;
  return { common, each, covariance: inverse(curvature) };
}
