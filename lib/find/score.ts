/** How well a word fits a text: the smaller the better. Exact and beginnings first, then word starts, then slips. */
import { isHanUnit } from "./characters.ts";
import { startsWord } from "./normal.ts";
import { soundsAt, startsName } from "./pinyin.ts";

/** Texts of one row as they are compared: the title, then what else it is known by, one a line. */
export interface Compared {
  text: string;
  /** Where the title ends. */
  title: number;
  han: boolean;
}

export const FIT = {
  begins: 0,
  wordOfTitle: 2,
  wordOfOther: 4,
  insideTitle: 5,
  insideOther: 6,
  /** Its characters in this order with others in between: 宇科 of 宇宙科技. */
  scattered: 7,
  slipInTitle: 8,
  slipInOther: 9,
} as const;

/** Chinese has no gaps between words: a name of a few characters starts at each of them. */
const isWordStart = (text: string, at: number) => startsWord(text, at) || isHanUnit(text.charCodeAt(at));

function fitAt({ text, title }: Compared, at: number, starts = isWordStart(text, at)): number {
  if (at === 0) return FIT.begins;
  if (at < title) return starts ? FIT.wordOfTitle : FIT.insideTitle;
  return starts ? FIT.wordOfOther : FIT.insideOther;
}

/** The best of all places where the word stands. */
function literally(compared: Compared, word: string): number | null {
  let best: number | null = null;
  let at = compared.text.indexOf(word);
  for (let tries = 0; at >= 0 && tries < 8; tries += 1) {
    const fit = fitAt(compared, at);
    if (best === null || fit < best) best = fit;
    if (fit <= FIT.wordOfTitle) break;
    at = compared.text.indexOf(word, at + 1);
  }
  return best;
}

const isHanOnly = (word: string) =>
  word.length > 1 && [...word].every((character) => isHanUnit(character.charCodeAt(0)));

function isScattered(text: string, word: string): boolean {
  let at = -1;
  for (const character of word) {
    at = text.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function byHan(compared: Compared, word: string, loosely: boolean): number | null {
  const sounds = soundsAt(compared.text, word, loosely);
  if (sounds) return fitAt(compared, sounds[0], startsName(compared.text, sounds[0]));
  if (!isHanOnly(word)) return null;
  return compared.text.split("\n").some((line) => isScattered(line, word)) ? FIT.scattered : null;
}

/**
 * How well the word fits without any slip; null when it does not.
 * @param loosely by a sound that was only begun, in the middle of a name, too (`soundsAt`).
 */
export function fitOf(compared: Compared, word: string, loosely = false): number | null {
  const literal = literally(compared, word);
  if (literal !== null && literal <= FIT.wordOfTitle) return literal;
  const han = compared.han ? byHan(compared, word, loosely) : null;
  if (literal === null) return han;
  return han === null ? literal : Math.min(literal, han);
}
