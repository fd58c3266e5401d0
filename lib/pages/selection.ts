/** What the user has marked on a page, in the page itself or in a frame of the same origin. */
import { frameDocument } from "./dom.ts";

/** Longer selections are cut: evidence is a sentence, not a document. */
const LONGEST = 5_000;

function inField(document: Document): string {
  const field = document.activeElement as HTMLTextAreaElement | null;
  if (!field || !["textarea", "input"].includes(field.localName) || field.type === "password") return "";
  try {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  } catch {
    return "";
  }
}

function selectedIn(document: Document): string {
  const here = inField(document) || (document.getSelection()?.toString() ?? "");
  if (here.trim()) return here;
  for (const frame of document.querySelectorAll("iframe, frame")) {
    const inner = frameDocument(frame);
    const text = inner ? selectedIn(inner) : "";
    if (text) return text;
  }
  return "";
}

/** The selected text, at most 5,000 characters; empty when nothing is selected. Passwords are never given. */
export function selectedText(document: Document): string {
  return selectedIn(document).trim().slice(0, LONGEST);
}
