/**
 * Values put into a text. In Chinese, names and figures may be 汉字 or not: what is not stands off from 汉字 by one space,
 * what is does not, whatever the text itself has around the value.
 */
import type { Language } from "./text.ts";

export type Values = Record<string, string | number>;

const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Wide already: full-width signs, quotation marks. */
const WIDE_SIGN = /[\u2018-\u201d\u2026\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
/** Letters and figures of every other script, with what a figure or an address begins or ends with. */
const WORD = /[\p{L}\p{M}\p{N}\p{Sc}+\u2212%@&#]/u;

/** Between the last character of one part and the first of the next. */
function gap(before: string, after: string, written: string): string {
  const [left = "", right = ""] = [[...before].at(-1), [...after][0]];
  const [leftChinese, rightChinese] = [CHINESE.test(left), CHINESE.test(right)];
  if ((leftChinese && rightChinese) || WIDE_SIGN.test(left) || WIDE_SIGN.test(right)) return "";
  if ((leftChinese && WORD.test(right)) || (WORD.test(left) && rightChinese)) return " ";
  return written;
}

/** A text and its values in turn. A value that is not given stays as it is written. */
const partsOf = (text: string, values: Values): string[] =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? String(values[part] ?? `{${part}}`) : part));

const SPACES_BEFORE = /^ +/;
const SPACES_AFTER = / +$/;

function joinedInChinese(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== "");
  return said.reduce((all, part) => {
    const [left, right] = [all.replace(SPACES_AFTER, ""), part.replace(SPACES_BEFORE, "")];
    const written = all.slice(left.length) + part.slice(0, part.length - right.length);
    return left === "" || right === "" ? all + part : left + gap(left, right, written) + right;
  }, "");
}

/** The text with its values, in the manner of the language. */
export function fill(text: string, values: Values, language: Language): string {
  const parts = partsOf(text, values);
  return language === "en" ? parts.join("") : joinedInChinese(parts);
}
