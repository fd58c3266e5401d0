/** Deals lived through in a market with a known truth, each seen as a seller would have tagged it. */

import type { ClosedDeal } from "../../../lib/method/chance/experience.ts";
import { chanceAt, logit } from "../../../lib/method/chance/log-odds.ts";
import type { Signals } from "../../../lib/method/chance/signals.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import type { Chance } from "../../seed/chance.ts";
import type { Truth, World } from "./worlds.ts";

/** How often each comes true while a deal stands at a stage. */
const COMES: Record<Exclude<keyof Truth, "undone">, number> = {
  economicBuyerMet: 0.3,
  economicBuyerWon: 0.25,
  coach: 0.2,
  single: 0,
  covered: 0.25,
  veto: 0.06,
  pushed: 0.18,
  meeting: 0.5,
  confirmed: 0.2,
};
const GETS_BEYOND_ONE = 0.45;

interface State {
  stage: number;
  truth: Truth;
  unseen: number;
}

const STAGES = DEFAULT_PLAYBOOK.stages;

/** Twelve even draws make a normal one, near enough. */
const normal = (chance: Chance) =>
  Array.from({ length: 12 }, () => chance.next()).reduce((sum, one) => sum + one, -6);

const begin = (world: World, chance: Chance): State => ({
  stage: 0,
  unseen: world.unseen * normal(chance),
  truth: {
    economicBuyerWon: false,
    economicBuyerMet: false,
    coach: false,
    single: true,
    covered: false,
    veto: false,
    pushed: false,
    meeting: false,
    confirmed: false,
    undone: chance.next(),
  },
});

/** What happens while a deal stands at a stage. */
function lived(truth: Truth, chance: Chance): Truth {
  const come = (name: keyof typeof COMES) => truth[name] || chance.often(COMES[name]);
  const met = come("economicBuyerMet");
  return {
    economicBuyerMet: met,
    economicBuyerWon: truth.economicBuyerWon || (met && chance.often(COMES.economicBuyerWon)),
    coach: come("coach"),
    single: truth.single && !chance.often(GETS_BEYOND_ONE),
    covered: come("covered"),
    veto: come("veto"),
    pushed: come("pushed"),
    meeting: chance.often(COMES.meeting),
    confirmed: come("confirmed"),
    undone: chance.next(),
  };
}

function logOddsOver(world: World, { stage, truth, unseen }: State): number {
  const each = Object.entries(world.weights).reduce(
    (sum, [name, weight]) => sum + weight * Number(truth[name as keyof Truth]),
    0,
  );
  const both = (world.together ?? [])
    .filter(({ both: [one, other] }) => truth[one] && truth[other])
    .reduce((sum, { logOdds }) => sum + logOdds, 0);
  return logit(world.over[stage] ?? 0.5) + each + both + unseen;
}

/** The deal at its next stage; whether it was won or lost, when there is none. */
function goOn(world: World, state: State, chance: Chance): State | boolean {
  if (!chance.often(chanceAt(logOddsOver(world, state)))) return false;
  if (state.stage === STAGES.length - 1) return true;
  return { ...state, stage: state.stage + 1, truth: lived(state.truth, chance) };
}

/** As the seller tagged it: left out counts as not so, wrong as the contrary. */
function seen(world: World, truth: Truth, chance: Chance): Signals {
  const told = (value: boolean) => {
    const tagged = chance.often(world.wrong) ? !value : value;
    return tagged && !chance.often(world.missing);
  };
  return {
    "economic-buyer-support": told(truth.economicBuyerWon) ? 1 : null,
    "economic-buyer-met": told(truth.economicBuyerMet),
    coaches: told(truth.coach) ? 1 : 0,
    // Contacts are read from the mail by themselves: neither left out nor wrong.
    contacts: truth.single ? 1 : 3,
    coverage: told(truth.covered) ? 0.7 : 0.2,
    "technical-buyer-support": told(truth.veto) ? -2 : null,
    pushes: told(truth.pushed) ? 1 : 0,
    "pushed-weeks": 4,
    "next-meeting": told(truth.meeting),
    "benefit-confirmed": told(truth.confirmed),
    "tasks-undone": Math.min(1, truth.undone + (chance.often(world.missing) ? 0.3 : 0)),
  };
}

const stageId = (place: number) => STAGES[place]?.id ?? STAGES[0].id;

interface Lived extends ClosedDeal {
  /** The deal as it really stood at each snapshot. */
  states: State[];
}

function live(world: World, id: string, chance: Chance): Lived {
  const states: State[] = [];
  let now: State | boolean = begin(world, chance);
  while (typeof now !== "boolean") {
    states.push(now);
    now = goOn(world, now, chance);
  }
  const snapshots = states.map(({ stage, truth }) => ({
    stage: stageId(stage),
    signals: seen(world, truth, chance),
  }));
  return { id, won: now, snapshots, states };
}

const place = (number: number) => String(number).padStart(6, "0");

export const closedDeals = (world: World, count: number, chance: Chance): ClosedDeal[] =>
  Array.from({ length: count }, (_, number) => live(world, place(number), chance));

export interface Trial {
  stage: string;
  signals: Signals;
  won: boolean;
  /** The true chance of winning, by living on from there many times. */
  truth: number;
}

const LIVES = 100;

function trueChance(world: World, from: State, chance: Chance): number {
  let won = 0;
  for (let life = 0; life < LIVES; life += 1) {
    let now: State | boolean = from;
    while (typeof now !== "boolean") now = goOn(world, now, chance);
    if (now) won += 1;
  }
  return won / LIVES;
}

/**
 * Deals that nothing was learnt from, at every stage that each reached: to take one stage of each would show those that
 * end early more often than they come.
 */
export function trials(world: World, count: number, chance: Chance): Trial[] {
  return Array.from({ length: count }, (_, number) => live(world, place(number), chance)).flatMap(
    ({ won, snapshots, states }) =>
      states.flatMap((state, at) => {
        const snapshot = snapshots[at];
        return snapshot ? [{ ...snapshot, won, truth: trueChance(world, state, chance) }] : [];
      }),
  );
}
