/** `npm run bench -- chance`: is the chance of winning calibrated? In markets whose truth is known, against the base rate alone. */
import { chanceOf } from "../../lib/method/chance/chance.ts";
import { experienceOf } from "../../lib/method/chance/experience.ts";
import { SIGNALS } from "../../lib/method/chance/signals.ts";
import { DEFAULT_PLAYBOOK } from "../../lib/method/default-playbook.ts";
import { chanceOf as randomOf } from "../seed/chance.ts";
import { brier, brierOfBase, covered, type Foretold, reliability } from "./calibration/measure.ts";
import { closedDeals, trials } from "./calibration/simulate.ts";
import { WORLDS, type World } from "./calibration/worlds.ts";

const SEEDS = [1, 2, 3, 4, 5];
const CLOSED = [0, 50, 100, 200, 400];
/** Deals of each run, each tried at every stage it reached. */
const TRIALS = 150;

interface Row {
  world: string;
  closed: number;
  basis: string;
  brier: number;
  base: number;
  covered: number;
  worse: number;
}

function foretell(world: World, closed: number, seed: number): Foretold[] {
  const random = randomOf(seed);
  const experience = experienceOf(DEFAULT_PLAYBOOK, closedDeals(world, closed, random), SIGNALS);
  return trials(world, TRIALS, random).map((trial) => ({
    trial,
    chance: chanceOf(DEFAULT_PLAYBOOK, trial.stage, trial.signals, { experience }),
  }));
}

function rowOf(world: World, closed: number, runs: Foretold[][]): Row {
  const all = runs.flat();
  const bases = new Set(runs.map((run) => run[0]?.chance.basis ?? ""));
  return {
    world: world.name,
    closed,
    basis: [...bases].join(", "),
    brier: brier(all),
    base: brierOfBase(all),
    covered: covered(all),
    worse: runs.filter((run) => brier(run) > brierOfBase(run)).length,
  };
}

const four = (number: number) => number.toFixed(4);
const percent = (number: number) => `${Math.round(number * 100)} %`;

/** Prints the tables; answers their figures. */
export function benchCalibration(): Row[] {
  const rows: Row[] = [];
  const byThumb: Foretold[] = [];
  const learnt: Foretold[] = [];
  for (const world of WORLDS)
    for (const closed of CLOSED) {
      const runs = SEEDS.map((seed) => foretell(world, closed, seed));
      rows.push(rowOf(world, closed, runs));
      for (const one of runs.flat()) (one.chance.basis === "rule-of-thumb" ? byThumb : learnt).push(one);
    }
  console.log(
    "| market | closed deals | rests on | Brier | of the base rate alone | gain | range holds the truth | worse in |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const { world, closed, basis, brier: own, base, covered: held, worse } of rows)
    console.log(
      `| ${world} | ${closed} | ${basis} | ${four(own)} | ${four(base)} | ${percent((base - own) / base)} | ${percent(held)} | ${worse} of ${SEEDS.length} |`,
    );
  for (const [name, list] of [
    ["rule of thumb", byThumb],
    ["learnt", learnt],
  ] as const) {
    console.log(`\nReliability, ${name}:\n| foretold | mean | came | trials |\n| --- | --- | --- | --- |`);
    for (const { from, foretold, won, count } of reliability(list))
      console.log(`| from ${percent(from)} | ${percent(foretold)} | ${percent(won)} | ${count} |`);
  }
  return rows;
}
