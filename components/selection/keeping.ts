/** What becomes of a selected sentence once the rep confirms it. */
import type { Pain, Support } from "../../lib/method/model.ts";
import type { Card } from "../../lib/records/card.ts";
import type { Tag } from "../../lib/records/tagging.ts";
import type { SelectionKind } from "../../lib/sites/selection.ts";
import type { Part } from "../stakeholder/CardParts.tsx";
import type { Subject } from "../stakeholder/subject.ts";

export interface Chosen {
  text: string;
  /** Which half of the pain. */
  half: keyof Pain;
  support: Support | null;
}

/** Where on the card it is found again. */
export const PART: Record<Exclude<SelectionKind, "task">, Part> = {
  pain: "pain",
  "coach-note": "note",
  evidence: "quote",
};

/** What stood there stays: the sentence comes below it. */
const below = (before: string, text: string) => (before.trim() ? `${before.trim()}\n${text}` : text);

const isCoach = ({ stakeholder }: Pick<Card, "stakeholder">) => stakeholder?.roles.includes("coach") ?? false;

/** The half that is still open; with both said, the difficulty. */
export function openHalf({ stakeholder }: Subject): keyof Pain {
  const pain = stakeholder?.pain;
  return pain?.difficulty && !pain.predicament ? "predicament" : "difficulty";
}

/**
 * The tag that keeps it; null where a choice is missing. What the Coach told us is told in confidence (methodology
 * section 2), and so is whatever stands in the same text.
 */
export function tagFor(
  kind: Exclude<SelectionKind, "task">,
  { text, half, support }: Chosen,
  card: Card,
  on: string,
): Tag | null {
  const { person, stakeholder } = card;
  if (kind === "coach-note") {
    return { kind: "note", text: below(person?.note ?? "", text), confidential: true };
  }
  if (kind === "pain") {
    const confidential = isCoach(card) || (stakeholder?.confidential.includes(half) ?? false);
    return { kind: half, text: below(stakeholder?.pain[half] ?? "", text), confidential };
  }
  if (support === null) return null;
  return { kind: "support", value: support, on, evidence: { quote: text }, confidential: isCoach(card) };
}

/** Whom it is likeliest of: a known Coach for what the Coach told us, else whom the page is about. */
export function likeliest(kind: SelectionKind, subjects: readonly Subject[]): string | null {
  const others = subjects.filter(({ own }) => !own);
  const coach = others.find(isCoach);
  return ((kind === "coach-note" && coach) || others[0])?.key ?? null;
}
