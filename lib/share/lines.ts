/** Text of others, made safe to stand in a line: no breaks, no controls, nothing that turns the line around. */

/** Line and paragraph separators of every kind. */
const BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** Controls, and marks that order text against its direction (Unicode bidirectional controls) or hide in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

const tidy = (text: string) => text.replace(HIDDEN, "").replace(/\s+/g, " ").trim();

/** The lines of a text that are not empty. */
export function linesOf(text: string): string[] {
  return text.split(BREAKS).map(tidy).filter(Boolean);
}

/** All of a text in one line. */
export function oneLine(text: string): string {
  return linesOf(text).join(" ");
}
