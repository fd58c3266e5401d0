/** Texts as they are compared: small letters without accents, so that "kovacs" finds Kovács and "soren" Søren. */
import { isWordUnit } from "./characters.ts";

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "’": "'",
  "‐": "-",
};

/** Marks of accents, and signs that only direct how text runs. */
const UNSEEN = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** ASCII and Chinese characters as they are typed stay as they are. */
const PLAIN = /^[\x20-\x7e\n\u4e00-\u9fff]*$/;
const APART = /[łøßæœđðþı’‐]/g;

export function normal(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  const bare = small.normalize("NFKD").replace(UNSEEN, "");
  return bare.replace(APART, (letter) => LETTERS[letter] ?? letter);
}

export interface Placed {
  text: string;
  /** For each unit of `text`, where the character that it comes from starts and ends in what was given. */
  places: { start: number; end: number }[];
}

/** The same with the way back, to mark what was found in the text as it is shown. */
export function placed(text: string): Placed {
  const out: Placed = { text: "", places: [] };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const said = normal(character);
    out.text += said;
    for (let unit = 0; unit < said.length; unit += 1) out.places.push({ start, end });
    start = end;
  }
  return out;
}

/** The words that were typed, as they are compared. A full stop or comma of an input method parts words too. */
export function wordsOf(typed: string): string[] {
  return normal(typed)
    .split(/[\s,，、。;；]+/u)
    .filter((word) => word !== "");
}

/** Whether a word starts at this place: nothing, or no letter and no figure, stands before it; Chinese has no gaps. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordUnit(text.charCodeAt(at - 1));
}
