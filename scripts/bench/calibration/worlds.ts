/**
 * Markets with a known truth, none of them the one that the shipped weights assume: other rates, other weights, and
 * signals that only count together. Log-odds are of getting from one stage to the next.
 */

/** What is true of a deal; `support` and the like are what a seller would tag if all were told. */
export interface Truth {
  economicBuyerWon: boolean;
  economicBuyerMet: boolean;
  coach: boolean;
  single: boolean;
  covered: boolean;
  veto: boolean;
  pushed: boolean;
  meeting: boolean;
  confirmed: boolean;
  /** Share of the stage's tasks that are undone, 0–1. */
  undone: number;
}

export interface World {
  name: string;
  /** Chance of getting over each of the six stages, before anything else. */
  over: readonly number[];
  weights: Partial<Record<keyof Truth, number>>;
  /** Only counts where both are so. */
  together?: readonly { both: readonly [keyof Truth, keyof Truth]; logOdds: number }[];
  /** Standard deviation of what nobody can see. */
  unseen: number;
  /** Shares of tags that a seller left out, and got wrong. */
  missing: number;
  wrong: number;
}

const SELLERS = { missing: 0.35, wrong: 0.08, unseen: 0.5 };
const FUNNEL = [0.62, 0.68, 0.74, 0.78, 0.82, 0.96];

export const WORLDS: readonly World[] = [
  {
    name: "much as field.md says, other sizes",
    over: FUNNEL,
    weights: {
      economicBuyerWon: 0.6,
      economicBuyerMet: 0.3,
      single: -0.4,
      veto: -0.9,
      meeting: 0.5,
      pushed: -0.6,
      undone: -0.5,
    },
    ...SELLERS,
  },
  {
    name: "half of the signals mean nothing",
    over: FUNNEL,
    weights: { economicBuyerMet: 0.9, covered: 0.7, pushed: -1.2 },
    ...SELLERS,
  },
  {
    name: "signals that only count together",
    over: FUNNEL,
    weights: { meeting: 0.2, undone: -0.2 },
    together: [
      { both: ["economicBuyerWon", "confirmed"], logOdds: 1.2 },
      { both: ["veto", "single"], logOdds: -1.5 },
    ],
    ...SELLERS,
  },
  {
    name: "some signals the other way round",
    over: FUNNEL,
    weights: { coach: -0.6, economicBuyerWon: 0.5, meeting: -0.3, covered: 0.4 },
    ...SELLERS,
  },
  { name: "no signal means anything", over: FUNNEL, weights: {}, ...SELLERS },
  {
    name: "far fewer are won than the playbook says",
    over: [0.5, 0.55, 0.6, 0.65, 0.7, 0.95],
    weights: { economicBuyerMet: 0.5, single: -0.6, meeting: 0.4, undone: -0.6 },
    ...SELLERS,
  },
  {
    name: "far more are won than the playbook says",
    over: [0.85, 0.86, 0.88, 0.9, 0.92, 0.98],
    weights: { economicBuyerMet: 0.5, single: -0.6, meeting: 0.4, undone: -0.6 },
    ...SELLERS,
  },
  {
    name: "most tags are missing",
    over: FUNNEL,
    weights: { economicBuyerWon: 0.6, economicBuyerMet: 0.5, single: -0.6, veto: -0.8, meeting: 0.4 },
    unseen: 0.5,
    missing: 0.75,
    wrong: 0.15,
  },
];
