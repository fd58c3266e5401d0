/** Conditions over named measures, as data: never evaluated text (model.md, judgement). All parts must hold. */
import type { Measured } from "./measures/subject.ts";

export type Part = { measure: string } & (
  | { is: boolean | number | string | null }
  | { isNot: boolean | number | string | null }
  | { atLeast: number }
  | { atMost: number }
);

export type Condition = readonly Part[];

/** What is not known is neither at least nor at most anything. */
export function partHolds(part: Part, measures: Measured): boolean {
  const value = measures[part.measure];
  if ("is" in part) return value === part.is;
  if ("isNot" in part) return value !== part.isNot;
  if (typeof value !== "number") return false;
  return "atLeast" in part ? value >= part.atLeast : value <= part.atMost;
}

export function holds(condition: Condition, measures: Measured): boolean {
  return condition.every((part) => partHolds(part, measures));
}
