/** How far a pain is dug (methodology section 6): the real pain is the personal predicament behind the difficulty. */
import type { Pain } from "./model.ts";

export type PainState = "empty" | "half" | "dug";

export const PAIN_STATES = [
  { id: "empty", name: "pain.empty.name", hint: "pain.empty.hint" },
  { id: "half", name: "pain.half.name", hint: "pain.half.hint" },
  { id: "dug", name: "pain.dug.name", hint: "pain.dug.hint" },
] as const satisfies readonly { id: PainState; name: string; hint: string }[];

/** The two questions of a pain, as the card asks them. */
export const PAIN_PARTS = [
  { id: "difficulty", name: "pain.difficulty.name", question: "pain.difficulty.question" },
  { id: "predicament", name: "pain.predicament.name", question: "pain.predicament.question" },
] as const satisfies readonly { id: keyof Pain; name: string; question: string }[];

const isSaid = (text: string) => text.trim() !== "";

/** `dug` once the predicament is named; a difficulty alone is half dug. */
export function painState(pain: Pain): PainState {
  if (isSaid(pain.predicament)) return "dug";
  return isSaid(pain.difficulty) ? "half" : "empty";
}
