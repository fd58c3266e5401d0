/** What a key does, given the card that has the focus. */
import type { Tag } from "../../lib/records/tagging.ts";
import type { Meaning } from "../keyboard/keys.ts";
import type { CardActions, Subject } from "../stakeholder/subject.ts";
import { focusIn, neighbour } from "./focus.ts";
import { isOpen, setOpen, setPart } from "./openState.ts";
import { undo } from "./saving.ts";

export interface KeyScene {
  page: string;
  subject: Subject;
  /** The correspondent's card is always open. */
  first: string | undefined;
  actions: CardActions;
  seenOn: string;
  showKeys: () => void;
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

async function openPart(
  part: "needs" | "pain" | "note" | "quote" | "deal",
  { page, subject }: KeyScene,
): Promise<void> {
  if (part === "quote" || part === "deal") {
    await focusIn(subject.key, `[data-part="${part}"]`);
    const target = document.activeElement;
    if (target instanceof HTMLButtonElement) target.click();
    if (part === "quote") await focusIn(subject.key, 'textarea[data-part="quote"]');
    return;
  }
  setPart(page, subject.key, part);
  await focusIn(
    subject.key,
    part === "needs" ? '[data-control="needs"] [tabindex="0"]' : `[data-part="${part}"]`,
  );
}

/** The next card opens as the one before closes again, so that a list is gone through by one key. */
async function step(by: 1 | -1, { page, subject, first }: KeyScene): Promise<void> {
  const next = neighbour(subject.key, by);
  if (next === undefined) return;
  if (subject.key !== first) setOpen(page, subject.key, false);
  if (next !== first && !isOpen(page, next)) setOpen(page, next, true);
  await focusIn(next);
}

export function onMeaning(meaning: Meaning, scene: KeyScene): void {
  const tag = scene.subject.own ? null : tagOf(meaning, scene);
  if (tag) scene.actions.tag([tag]);
  else if (meaning.does === "open") void openPart(meaning.part, scene);
  else if (meaning.does === "next-person") void step(1, scene);
  else if (meaning.does === "previous-person") void step(-1, scene);
  else if (meaning.does === "undo") void undo();
  else if (meaning.does === "copy-summary")
    document.querySelector<HTMLElement>('[data-action="copy-rich"]')?.click();
  else if (meaning.does === "show-keys") scene.showKeys();
}
