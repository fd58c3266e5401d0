/**
 * Chinese names found by their sound: full pinyin, initials, or both mixed ("wangw", "wwei", "王w"), every reading of a
 * character counting. The dictionaries are pinyin-match's; the matching is our own, as the package's takes 8 µs a name
 * and no mixture but the last syllable's. The traditional dictionary answers only where the simplified one does not
 * know a character: its rare readings would find too much.
 */
import { hasHan, isHanUnit } from "./characters.ts";

type Readings = Map<string, string[]>;

let readings: Readings = new Map();
/** For each UTF-16 unit, which letters one of its readings starts with: one bit a letter. */
const initials = new Uint32Array(0x10000);
let loading: Promise<void> | undefined;

const A = "a".charCodeAt(0);
const bitOf = (letter: string) => 1 << (letter.charCodeAt(0) - A);

/** "ü" is typed v, u or yu: 吕 is lv, lu and, in a passport, lyu. */
function waysToType(syllable: string): string[] {
  if (!/^[ln]v/.test(syllable)) return [syllable];
  return ["v", "u", "yu"].map((vowel) => syllable.replace("v", vowel));
}

function addAll(into: Readings, dictionary: Record<string, string>): void {
  const mine: Readings = new Map();
  for (const [syllable, characters] of Object.entries(dictionary)) {
    for (const character of characters) {
      if (into.has(character)) continue;
      mine.set(character, [...(mine.get(character) ?? []), ...waysToType(syllable)]);
    }
  }
  for (const [character, said] of mine) into.set(character, said);
}

/** Brings the dictionaries in, once; before that, only the characters themselves are found. */
export function loadPinyin(): Promise<void> {
  loading ??= Promise.all([
    import("pinyin-match/src/simplified_dict.js"),
    import("pinyin-match/src/traditional_dict.js"),
  ]).then(([simplified, traditional]) => {
    const all: Readings = new Map();
    addAll(all, simplified.dict);
    addAll(all, traditional.dict);
    readings = all;
    for (const [character, said] of all) {
      initials[character.charCodeAt(0)] = said.reduce((bits, syllable) => bits | bitOf(syllable), 0);
    }
  });
  return loading;
}

/** How a character is read, the ways to type "ü" among them; none before the dictionaries are there, or for others. */
export const readingsOf = (character: string): readonly string[] => readings.get(character) ?? [];

/** How of one syllable is typed: in whole, as far as one got (the last one), or by its initial: zh, or z. */
const WHOLE = 1;
const BEGUN = 2;
const INITIAL = 4;
const ANY = WHOLE | BEGUN | INITIAL;

/** Of a text that something else stands before, initials alone say too little when they are fewer. */
const INITIALS_SAY = 3;

/** A name of a person is no longer: its last two characters are what one is called by. */
const NAME = 4;
const GIVEN = 2;

function waysIn(typed: string, from: number, syllable: string, how: number): number[] {
  if (typed[from] !== syllable[0]) return [];
  const rest = typed.length - from;
  const ways: number[] = [];
  if (typed.startsWith(syllable, from)) {
    if (how & WHOLE) ways.push(syllable.length);
  } else if (how & BEGUN && rest < syllable.length && syllable.startsWith(typed.slice(from))) ways.push(rest);
  if (!(how & INITIAL)) return ways;
  if (syllable[1] === "h" && typed[from + 1] === "h") ways.push(2);
  // A syllable of one letter is its own initial: gone two ways at each of many, it would never come to an end.
  return ways.includes(1) ? ways : [...ways, 1];
}

/** Where what was typed from `from` on ends when it starts at this character; −1 when it does not fit. */
function endOf(text: string, at: number, typed: string, from: number, how: number): number {
  if (from === typed.length) return at;
  const character = text[at];
  if (character === undefined) return -1;
  if (character === typed[from]) {
    const end = endOf(text, at + 1, typed, from + 1, how);
    if (end >= 0) return end;
  }
  if (character === " " && from > 0) return endOf(text, at + 1, typed, from, how);
  for (const reading of readings.get(character) ?? []) {
    for (const length of waysIn(typed, from, reading, how)) {
      const end = endOf(text, at + 1, typed, from + length, how);
      if (end >= 0) return end;
    }
  }
  return -1;
}

/** Where the characters begin, or what a person is called by does. */
export function startsName(text: string, at: number): boolean {
  let start = at;
  while (isHanUnit(text.charCodeAt(start - 1))) start -= 1;
  if (start === at) return true;
  if (at - start >= NAME) return false;
  let end = at;
  while (end - start <= NAME && isHanUnit(text.charCodeAt(end))) end += 1;
  return end - start <= NAME && at >= end - GIVEN;
}

/**
 * How what was typed may be taken at this place. In the middle of a long name ("bob" in 宁波百川) a mixture of whole
 * syllables and initials fits nearly anything: there it must be one or the other.
 */
function waysAt(text: string, at: number, typed: string, loosely: boolean): number[] {
  if (hasHan(typed) || startsName(text, at)) return [ANY];
  if (loosely) return [WHOLE | BEGUN, INITIAL];
  return typed.length < INITIALS_SAY ? [WHOLE] : [WHOLE, INITIAL];
}

const LETTER = /[a-z]/;

/**
 * Where a text with Chinese characters sounds like what was typed: from and to, or null.
 * @param text and typed as `normal` gives them; typed without gaps.
 * @param loosely in the middle of a name, too, for what was only begun to be typed, or one initial or two.
 */
export function soundsAt(text: string, typed: string, loosely = false): [number, number] | null {
  if (!LETTER.test(typed)) return null;
  const [first = ""] = typed;
  const bit = LETTER.test(first) ? bitOf(first) : 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (((initials[unit] ?? 0) & bit) === 0 && (text[at] !== first || !isHanUnit(unit))) continue;
    for (const how of waysAt(text, at, typed, loosely)) {
      const end = endOf(text, at, typed, 0, how);
      if (end >= 0) return [at, end];
    }
  }
  return null;
}
