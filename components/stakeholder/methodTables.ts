/** What the card shows of the method's tables (lib/method): the one place that knows their shape. */
import { say } from "../../lib/i18n/translate.ts";
import type { FactorAnswer, Influence } from "../../lib/method/model.ts";

export const NEEDS = [
  "avoid-risk",
  "order",
  "not-stand-out",
  "recognition",
  "power",
  "stability",
  "interests",
].map((id) => ({ id, text: `need.${id}`, level: "need.level" }));

export const FACTORS = ["stakes", "structure", "politics", "change", "expertise", "process", "office"].map(
  (id) => ({
    id,
    text: `factor.${id}`,
  }),
);

export function proposedInfluence(answers: Partial<Record<string, FactorAnswer>>): Influence | null {
  return Object.keys(answers).length > 2 ? "high" : null;
}

/** A text of the method in the language on screen. */
export function words(key: string): string {
  return say({ key });
}
