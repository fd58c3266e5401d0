/** Dates in figures: 2026-12-15, 15.12., 15/12. Where both readings are possible, the asked order decides. */
import type { Asked, Row } from "./grammar.ts";
import { dayOfYear } from "./meant.ts";

const yearOf = (text: string | undefined) =>
  text === undefined ? undefined : Number(text) + (text.length === 2 ? 2000 : 0);

function inOrder({ one, two, year }: Record<string, string>, { today, order }: Asked) {
  const [first, second] = [Number(one), Number(two)];
  const monthFirst = second > 12 || (order === "month-first" && first <= 12);
  return monthFirst
    ? dayOfYear(today, first, second, yearOf(year))
    : dayOfYear(today, second, first, yearOf(year));
}

export const FIGURES: readonly Row[] = [
  {
    pattern: /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
    day: ({ year, month, day }, { today }) => dayOfYear(today, Number(month), Number(day), yearOf(year)),
  },
  {
    pattern: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>\d{4}|\d{2}))?$/,
    day: ({ year, month, day }, { today }) => dayOfYear(today, Number(month), Number(day), yearOf(year)),
  },
  { pattern: /^(?<one>\d{1,2})\/(?<two>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?$/, day: inOrder },
  { pattern: /^(?<one>\d{1,2})-(?<two>\d{1,2})-(?<year>\d{4})$/, day: inOrder },
];
