/** What the user's own closed deals say: base rates of stages, and, once there are enough of them, weights. */
import type { Playbook, Stage } from "../playbook.ts";
import { type Beta, baseRate, meanOf } from "./base-rate.ts";
import { learn, type Row, type Weights } from "./learn.ts";
import { chanceAt, logit } from "./log-odds.ts";
import type { Signal, Signals } from "./signals.ts";
import { apart, strengths, usualStrengths } from "./terms.ts";

/** A deal that ended, with its signals as they stood at each change of stage: never as they stood at its end. */
export interface ClosedDeal {
  id: string;
  won: boolean;
  /** At most one for each stage: as it was entered. */
  snapshots: readonly { stage: string; signals: Signals }[];
}

/** What is known of a stage. */
export interface StageExperience {
  rate: Beta;
  /** Usual strength of each signal there, in their order. */
  usual: number[];
}

export interface Experience {
  /** Closed deals that it rests on. */
  deals: number;
  /** By stage of the playbook. */
  stages: Record<string, StageExperience>;
  /** Learnt weights; null while there are too few deals. */
  weights: Weights | null;
  /** Whether the learnt weights foretold deals that they were not learnt from better than the base rates alone. */
  better: boolean;
}

/** From how many closed deals on weights are learnt, and how many of each end (model.md, judgement). */
const ENOUGH_DEALS = 100;
const ENOUGH_OF_EACH = 30;
const FOLDS = 5;

function stageExperience(
  { id, like, baseChance }: Stage,
  closed: readonly ClosedDeal[],
  signals: readonly Signal[],
): StageExperience {
  const reached = closed.flatMap(({ won, snapshots }) => {
    const snapshot = snapshots.find(({ stage }) => stage === id);
    return snapshot ? [{ won, signals: snapshot.signals }] : [];
  });
  const won = reached.filter((deal) => deal.won).length;
  return {
    rate: baseRate(baseChance, { won, notWon: reached.length - won }),
    usual: usualStrengths(
      signals,
      like,
      reached.map((deal) => deal.signals),
    ),
  };
}

const stagesOf = ({ stages }: Playbook, closed: readonly ClosedDeal[], signals: readonly Signal[]) =>
  Object.fromEntries(stages.map((stage) => [stage.id, stageExperience(stage, closed, signals)]));

/**
 * The stages of a deal are no deals of their own, so a row weighs less than 1. All weigh the same: a share of each
 * deal's own would make those that end early weigh more at the early stages than they come.
 */
function rowsOf(
  closed: readonly ClosedDeal[],
  known: Record<string, StageExperience>,
  signals: readonly Signal[],
): Row[] {
  const rows = closed.flatMap(({ won, snapshots }) =>
    snapshots.flatMap((one) => {
      const stage = known[one.stage];
      if (!stage) return [];
      const inputs = apart(strengths(signals, one.signals), stage.usual);
      return [{ base: logit(meanOf(stage.rate)), inputs, won }];
    }),
  );
  const weight = rows.length ? closed.length / rows.length : 1;
  return rows.map((row) => ({ ...row, weight }));
}

const startOf = (signals: readonly Signal[]) => signals.map(({ logOdds }) => logOdds);

const scoreOf = (row: Row, { common, each }: Weights) =>
  row.base + common + row.inputs.reduce((sum, one, place) => sum + one * (each[place] ?? 0), 0);

const squared = (chance: number, won: boolean) => (chance - (won ? 1 : 0)) ** 2;

/** By how much each deal, foretold by weights learnt from the others, is foretold better than by its base rates. */
function gains(playbook: Playbook, closed: readonly ClosedDeal[], signals: readonly Signal[]): number[] {
  const inOrder = [...closed].sort((one, other) => (one.id < other.id ? -1 : 1));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = inOrder.filter((_, place) => place % FOLDS !== fold);
    const known = stagesOf(playbook, others, signals);
    const weights = learn(rowsOf(others, known, signals), startOf(signals));
    return inOrder
      .filter((_, place) => place % FOLDS === fold)
      .map((deal) =>
        rowsOf([deal], known, signals).reduce(
          (sum, row) =>
            sum + squared(chanceAt(row.base), row.won) - squared(chanceAt(scoreOf(row, weights)), row.won),
          0,
        ),
      );
  });
}

/** Better by more than one standard error: what chance alone would often show is no proof. */
function isProven(list: readonly number[]): boolean {
  const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
  const variance = list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (list.length - 1);
  return mean > Math.sqrt(variance / list.length);
}

function isEnough(closed: readonly ClosedDeal[]): boolean {
  const won = closed.filter((deal) => deal.won).length;
  return closed.length >= ENOUGH_DEALS && won >= ENOUGH_OF_EACH && closed.length - won >= ENOUGH_OF_EACH;
}

/** @param closed deals of this playbook that were won, lost, or ended in no decision. */
export function experienceOf(
  playbook: Playbook,
  closed: readonly ClosedDeal[],
  signals: readonly Signal[],
): Experience {
  const stages = stagesOf(playbook, closed, signals);
  const enough = isEnough(closed);
  return {
    deals: closed.length,
    stages,
    weights: enough ? learn(rowsOf(closed, stages, signals), startOf(signals)) : null,
    better: enough && isProven(gains(playbook, closed, signals)),
  };
}
