/** What kind of character stands somewhere, told so fast that tens of thousands of texts can be gone through at each letter typed. */

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const UNITS = 0x10000;
const IS_WORD = 1;
const IS_HAN = 2;
const KNOWN = 4;

/** By UTF-16 unit; filled as units are met. */
const kinds = new Uint8Array(UNITS);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known) return known;
  const character = String.fromCharCode(unit);
  // Half a pair is a rare Chinese character as often as not: a word like any other.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const kind = KNOWN | (isHalf || WORD.test(character) ? IS_WORD : 0) | (HAN.test(character) ? IS_HAN : 0);
  kinds[unit] = kind;
  return kind;
}

/** Whether this UTF-16 unit is part of a word: a letter or a figure, of whatever script. */
export const isWordUnit = (unit: number): boolean => (kindOf(unit) & IS_WORD) !== 0;

export const isHanUnit = (unit: number): boolean => unit > 0x2e7f && (kindOf(unit) & IS_HAN) !== 0;

export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isHanUnit(text.charCodeAt(at))) return true;
  return false;
}
