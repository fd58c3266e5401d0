/** Small numbers as they are written in English and Chinese. */

const ENGLISH: Record<string, number> = {
  a: 1,
  an: 1,
  "a couple of": 2,
  "half a": 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};

export const ENGLISH_NUMBER = `\\d{1,4}|${Object.keys(ENGLISH)
  .sort((left, right) => right.length - left.length)
  .join("|")}`;

export const englishNumber = (text: string): number => ENGLISH[text] ?? Number(text);

const DIGITS = "〇一二三四五六七八九";
const digitOf = (sign: string): number =>
  sign === "零" ? 0 : sign === "两" || sign === "俩" ? 2 : DIGITS.indexOf(sign);

export const CHINESE_NUMBER = "(?:\\d{1,4}|[〇零一二两俩三四五六七八九十]{1,4}|半)";

/** 3, 三, 两, 十五, 二十一, 二〇二六; 半 is a half. NaN when it is no number. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "半") return 0.5;
  const tens = /^(.?)十(.?)$/.exec(text);
  if (tens) return 10 * (tens[1] ? digitOf(tens[1]) : 1) + (tens[2] ? digitOf(tens[2]) : 0);
  const digits = [...text].map(digitOf);
  return digits.includes(-1) || digits.length === 0 ? Number.NaN : Number(digits.join(""));
}
