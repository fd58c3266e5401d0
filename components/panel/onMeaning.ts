/** What a key does, given the card that has the focus, or else the first. */
import type { Tag } from "../../lib/records/tagging.ts";
import type { Meaning } from "../keyboard/keys.ts";
import { redo, undo } from "../saving/saving.ts";
import type { Part } from "../stakeholder/CardParts.tsx";
import type { CardActions, Subject } from "../stakeholder/subject.ts";
import { cardOf, focusIn, neighbour } from "./focus.ts";
import { isOpen, setOpen, setPart } from "./openState.ts";

export interface KeyScene {
  page: string;
  subject: Subject;
  /** The correspondent's card is always open. */
  first: string | undefined;
  /** The focus is on this card; false: it is on none, and the keys go to the first. */
  onCard: boolean;
  actions: Pick<CardActions, "tag">;
  seenOn: string;
}

function tagOf(meaning: Meaning, { subject, seenOn }: KeyScene): Tag | null {
  const { stakeholder } = subject;
  if (meaning.does === "role") {
    return { kind: "role", role: meaning.role, holds: !stakeholder?.roles.includes(meaning.role) };
  }
  if (meaning.does === "support") return { kind: "support", value: meaning.value, on: seenOn };
  if (meaning.does === "influence") {
    return { kind: "influence", level: stakeholder?.influence === meaning.level ? null : meaning.level };
  }
  return null;
}

/** Where the focus goes when a part was opened by its key. */
const FIRST: Record<Part, string> = {
  needs: '[data-control="needs"] [tabindex="0"]',
  pain: '[data-part="pain"]',
  note: '[data-part="note"]',
  quote: 'textarea[data-part="quote"]',
};

async function openPart(part: Part | "deal", { page, subject }: KeyScene): Promise<void> {
  if (part !== "deal") {
    setPart(page, subject.key, part);
    return focusIn(subject.key, FIRST[part]);
  }
  await focusIn(subject.key, '[data-part="deal"]');
  if (document.activeElement instanceof HTMLButtonElement) document.activeElement.click();
}

/** The next card opens as the one before closes again, so that a list is gone through by one key. */
async function step(by: 1 | -1, { page, subject, first, onCard }: KeyScene): Promise<void> {
  if (!onCard) return focusIn(subject.key);
  const next = neighbour(subject.key, by);
  if (next === undefined) return;
  if (subject.key !== first) setOpen(page, subject.key, false);
  if (next !== first && !isOpen(page, next)) setOpen(page, next, true);
  await focusIn(next);
}

function pressIn(place: ParentNode | null, action: string): void {
  place?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
}

export function onMeaning(meaning: Meaning, scene: KeyScene): void {
  const { own, keptOut } = scene.subject;
  const tag = own || keptOut ? null : tagOf(meaning, scene);
  // The first card, taken because nothing had the focus, has it from now on: the next key goes on from there.
  if (!scene.onCard && (tag || meaning.does === "press")) void focusIn(scene.subject.key);
  if (tag) scene.actions.tag([tag]);
  else if (meaning.does === "open") void openPart(meaning.part, scene);
  else if (meaning.does === "press") pressIn(cardOf(scene.subject.key), meaning.action);
  else if (meaning.does === "next-person") void step(1, scene);
  else if (meaning.does === "previous-person") void step(-1, scene);
}

/** What a key does wherever the focus is; false where it is about a card. */
export function onPanelMeaning(meaning: Meaning, showKeys: () => void): boolean {
  if (meaning.does === "undo") void undo();
  else if (meaning.does === "redo") void redo();
  else if (meaning.does === "press" && meaning.of === "panel") pressIn(document, meaning.action);
  else if (meaning.does === "show-keys") showKeys();
  else return false;
  return true;
}
