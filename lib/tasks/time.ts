/** Times of the day as they stand beside a day: "at 3pm", "14:00", "in the morning", 下午3点半. Texts in lower case. */
import { CHINESE_NUMBER } from "./numbers.ts";

const FIGURES = "(?:[01]?\\d|2[0-4])[:.][0-5]\\d";
const CLOCK = `(?:${FIGURES}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2} o'clock|noon|midday|midnight|lunchtime)`;
const PART = "(?:early |late )?(?:morning|afternoon|evening|night)";
const ENGLISH = `(?:(?:at |@ ?)?${CLOCK}|(?:at |@ ?)\\d{1,2}|(?:in the )?${PART}|at night)`;

const CHINESE_PART = "(?:早上|上午|中午|下午|傍晚|晚上|早|晚)";
const CHINESE_CLOCK = `(?:${FIGURES}|${CHINESE_NUMBER}[点點时時](?:半|一刻|钟|整|${CHINESE_NUMBER}分?)?)`;
const CHINESE = `(?:${CHINESE_PART}?${CHINESE_CLOCK}|${CHINESE_PART})`;

const BESIDE = [
  new RegExp(`^(.+?)[ ,]+${ENGLISH}$`),
  new RegExp(`^${ENGLISH}[ ,]+(.+)$`),
  new RegExp(`^(.+?) ?${CHINESE}$`),
  // 明早 is one word.
  new RegExp(`^(.+?) ?${CHINESE_CLOCK}$`),
];

/** What can be said beside a time: nothing where there is no time, or nothing else. */
export function besideTime(text: string): string[] {
  return BESIDE.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
}

const AHEAD = new RegExp(`^[ ,]*(${ENGLISH})(?![\\p{L}\\p{N}])`, "iu");

/** The time that a text begins with, and what follows it; null when it begins with none. */
export function timeAhead(text: string): { said: string; rest: string } | null {
  const found = AHEAD.exec(text);
  return found?.[1] ? { said: found[1], rest: text.slice(found[0].length) } : null;
}

/** As it reads at the end of a sentence: "3pm" is "at 3pm", "morning" is "in the morning". */
export function timeInSentence(said: string): string {
  if (/^(?:at |@|in )/i.test(said)) return said;
  return /^(?:night)$/i.test(said)
    ? `at ${said}`
    : /\d|noon|mid|lunch/i.test(said)
      ? `at ${said}`
      : `in the ${said}`;
}
