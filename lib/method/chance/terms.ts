/** The signals of a deal as numbers: what the chance is added up from, and what is learnt from. */
import { holds } from "../condition.ts";
import { type StageId, stagePlace } from "../stages.ts";
import { PRIOR_DEALS } from "./base-rate.ts";
import type { Signal, Signals } from "./signals.ts";

const unit = (value: unknown) => (typeof value === "number" ? Math.min(1, Math.max(0, value)) : 0);

/** How strongly a signal speaks: 0 when it does not, 1 when fully. */
export function strength({ when, degree }: Signal, measured: Signals): number {
  if (!holds(when, measured)) return 0;
  return degree === undefined ? 1 : unit(measured[degree]);
}

/** As many as `signals`, in its order. */
export const strengths = (signals: readonly Signal[], measured: Signals): number[] =>
  signals.map((signal) => strength(signal, measured));

/**
 * How strong each signal usually is at a stage: our estimate, moved by own deals. A deal is moved by what sets it apart
 * from others at its stage, since the base rate holds the usual already.
 * @param like the stage of the default funnel that it stands for.
 * @param seen own closed deals as they entered the stage.
 */
export function usualStrengths(
  signals: readonly Signal[],
  like: StageId,
  seen: readonly Signals[],
): number[] {
  return signals.map((signal) => {
    const prior = PRIOR_DEALS * (signal.usual[stagePlace(like)] ?? 0);
    return seen.reduce((sum, one) => sum + strength(signal, one), prior) / (PRIOR_DEALS + seen.length);
  });
}

/** How far the deal is from the usual, by signal. */
export const apart = (spoken: readonly number[], usual: readonly number[]): number[] =>
  spoken.map((one, place) => one - (usual[place] ?? 0));
