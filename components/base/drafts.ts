/** Text being typed, kept by name while its field is away (another mail is open), and given back when it returns. */
import { useState } from "preact/hooks";

const drafts = new Map<string, string>();

export function draftOf(name: string | undefined): string | null {
  return name === undefined ? null : (drafts.get(name) ?? null);
}

export function keepDraft(name: string | undefined, text: string | null): void {
  if (name === undefined) return;
  if (text === null) drafts.delete(name);
  else drafts.set(name, text);
}

/**
 * Forgets the text once `saved` settles, unless something else was typed since. Until then a field that goes away and
 * comes back shows what was typed, not what was stored before.
 */
export async function forgetOnceSaved(name: string | undefined, text: string, saved: unknown): Promise<void> {
  await saved;
  if (draftOf(name) === text) keepDraft(name, null);
}

/** A text that outlives its field: `[text, change, forget]`. */
export function useDraft(name: string, stored: string): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(draftOf(name) ?? stored);
  const change = (next: string) => {
    keepDraft(name, next);
    setText(next);
  };
  return [text, change, () => keepDraft(name, null)];
}
