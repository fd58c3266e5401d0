/** Degree of influence and the seven factors that decide it (methodology section 3). */
import type { FactorAnswer, Influence, Stakeholder } from "./model.ts";

export interface InfluenceRow {
  id: Influence;
  name: string;
  meaning: string;
  /** How much a person counts in relationship height and depth of need. */
  weight: number;
}

export const INFLUENCE = [
  { id: "high", name: "influence.high.name", meaning: "influence.high.meaning", weight: 3 },
  { id: "medium", name: "influence.medium.name", meaning: "influence.medium.meaning", weight: 2 },
  { id: "low", name: "influence.low.name", meaning: "influence.low.meaning", weight: 1 },
] as const satisfies readonly InfluenceRow[];

export const HIGHEST_WEIGHT = 3;

/** Weight of somebody whose influence nobody has judged yet: the lowest, so that to learn it never takes away. */
const UNKNOWN_WEIGHT = 1;

export function influenceWeight(influence: Influence | null): number {
  return INFLUENCE.find((row) => row.id === influence)?.weight ?? UNKNOWN_WEIGHT;
}

export interface FactorRow {
  id: string;
  name: string;
  /** The question that the seller answers with more, less, or not at all. */
  question: string;
}

export const FACTORS = [
  { id: "stakes", name: "factor.stakes.name", question: "factor.stakes.question" },
  { id: "organisation", name: "factor.organisation.name", question: "factor.organisation.question" },
  { id: "politics", name: "factor.politics.name", question: "factor.politics.question" },
  { id: "change", name: "factor.change.name", question: "factor.change.question" },
  { id: "expertise", name: "factor.expertise.name", question: "factor.expertise.question" },
  { id: "process", name: "factor.process.name", question: "factor.process.question" },
  { id: "office", name: "factor.office.name", question: "factor.office.question" },
] as const satisfies readonly FactorRow[];

/** With fewer answers than this, nothing is proposed. */
const FEWEST_ANSWERS = 2;

/**
 * The level that the answered factors speak for; null while too few are answered. Answers of factors that
 * this version does not know are left out. The seller decides.
 */
export function proposedInfluence(factors: Stakeholder["factors"]): Influence | null {
  const answers = FACTORS.flatMap(({ id }) => factors[id] ?? []);
  if (answers.length < FEWEST_ANSWERS) return null;
  const count = (wanted: FactorAnswer) => answers.filter((answer) => answer === wanted).length;
  const lean = (count("more") - count("less")) / answers.length;
  return lean > 1 / 3 ? "high" : lean < -1 / 3 ? "low" : "medium";
}
