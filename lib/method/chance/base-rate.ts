/** The base chance of a stage, moved by the user's own closed deals: a beta distribution, shrunk to the playbook's figure. */

/** How many deals the playbook's figure is worth (field.md: "prior weight about 20 deals"). */
export const PRIOR_DEALS = 20;

/** Parameters of a beta distribution: won and not won, the prior's share counted in. */
export interface Beta {
  won: number;
  notWon: number;
}

export interface Tally {
  won: number;
  notWon: number;
}

/** A figure of 0 or 1 would say "never" and "always", which no playbook knows. */
const inside = (chance: number) => Math.min(0.99, Math.max(0.01, chance));

/** @param chance the playbook's base chance, 0–1. @param closed own deals that reached the stage and ended. */
export function baseRate(chance: number, closed: Tally): Beta {
  const prior = inside(chance);
  return { won: PRIOR_DEALS * prior + closed.won, notWon: PRIOR_DEALS * (1 - prior) + closed.notWon };
}

export const meanOf = ({ won, notWon }: Beta): number => won / (won + notWon);

/** Variance of the log-odds, to first order. */
export const logOddsVariance = ({ won, notWon }: Beta): number => 1 / won + 1 / notWon;
