/** The chance of winning beside the score, with what it rests on (model.md, judgement). */
import type { Playbook } from "../playbook.ts";
import { stageOf } from "../playbook.ts";
import { baseRate, logOddsVariance, meanOf } from "./base-rate.ts";
import type { Experience } from "./experience.ts";
import type { Weights } from "./learn.ts";
import { chanceAt, logit, rangeAt } from "./log-odds.ts";
import { SIGNALS, type Signal, type Signals } from "./signals.ts";
import { apart, strengths, usualStrengths } from "./terms.ts";

export type Basis = "rule-of-thumb" | "own-deals" | "base-rate";

/** What one signal does to the chance. */
export interface Move {
  signal: string;
  logOdds: number;
  /** How far the chance would fall (rise, below 0) without it, 0–1. */
  share: number;
}

export interface Chance {
  /** 0–1. */
  p: number;
  /** The chance lies between these nine times in ten, as far as what it rests on is right. */
  low: number;
  high: number;
  /** Own closed deals that it rests on. */
  n: number;
  basis: Basis;
  /** The base rate of the stage, before any signal moved it. */
  base: number;
  /** The greatest first; empty where the base rate stands alone. */
  moves: Move[];
}

export interface ChanceOptions {
  signals?: readonly Signal[];
  experience?: Experience | null;
  /** As if no Coach were known: for all that is redacted. */
  withoutCoach?: boolean;
}

/** A weight that nobody has checked may be half as much, or half as much again. */
const DOUBT = 0.5;
/** Deals that look alike differ by what nobody sees: standard deviation of their log-odds. */
const UNSEEN = 0.6;

interface Sum {
  common: number;
  each: number[];
  variance: number;
}

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/** The shipped weights, or a team's own. */
function byThumb(signals: readonly Signal[], inputs: readonly number[]): Sum {
  const each = signals.map(({ logOdds }, place) => logOdds * (inputs[place] ?? 0));
  return { common: 0, each, variance: sumOf(each.map((one) => (DOUBT * one) ** 2)) };
}

function byOwnDeals({ common, each, covariance }: Weights, inputs: readonly number[]): Sum {
  const all = [1, ...inputs];
  const variance = sumOf(
    covariance.map((row, one) =>
      sumOf(row.map((value, other) => value * (all[one] ?? 0) * (all[other] ?? 0))),
    ),
  );
  return { common, each: each.map((one, place) => one * (inputs[place] ?? 0)), variance };
}

/** Where the signals tell nothing, what they would have told is unseen too. */
const unseenOf = (signals: readonly Signal[], usual: readonly number[]) =>
  sumOf(signals.map(({ logOdds }, place) => logOdds ** 2 * (usual[place] ?? 0) * (1 - (usual[place] ?? 0))));

function movesOf(signals: readonly Signal[], each: readonly number[], logOdds: number): Move[] {
  const p = chanceAt(logOdds);
  return signals
    .map(({ id }, place): Move => {
      const moved = each[place] ?? 0;
      return { signal: id, logOdds: moved, share: p - chanceAt(logOdds - moved) };
    })
    .filter((move) => move.logOdds !== 0)
    .sort((one, other) => Math.abs(other.logOdds) - Math.abs(one.logOdds));
}

/** @param stage id of the deal's stage. @param measured the deal's signals as they stand. */
export function chanceOf(
  playbook: Playbook,
  stage: string,
  measured: Signals,
  { signals = SIGNALS, experience = null, withoutCoach = false }: ChanceOptions = {},
): Chance {
  const { id, like, baseChance } = stageOf(playbook, stage);
  const known = experience?.stages[id];
  const rate = known?.rate ?? baseRate(baseChance, { won: 0, notWon: 0 });
  const usual = known?.usual ?? usualStrengths(signals, like, []);
  const base = meanOf(rate);
  const start = logit(base);
  const doubt = logOddsVariance(rate) + UNSEEN ** 2;
  const shared = { n: experience?.deals ?? 0, base };
  if (experience?.weights && !experience.better) {
    const range = rangeAt(start, doubt + unseenOf(signals, usual));
    return { p: base, ...range, ...shared, basis: "base-rate", moves: [] };
  }
  const inputs = apart(strengths(signals, measured), usual).map((one, place) =>
    withoutCoach && signals[place]?.confidential ? 0 : one,
  );
  const learnt = experience?.weights;
  const { common, each, variance } = learnt ? byOwnDeals(learnt, inputs) : byThumb(signals, inputs);
  const logOdds = start + common + sumOf(each);
  return {
    p: chanceAt(logOdds),
    ...rangeAt(logOdds, doubt + variance),
    ...shared,
    basis: learnt ? "own-deals" : "rule-of-thumb",
    moves: movesOf(signals, each, logOdds),
  };
}
