/** Dates in figures: 2026-12-15, 15.12., 15/12. Where both readings are possible, the asked order decides. */
import type { Asked, Doubt, Row } from "./grammar.ts";
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

/** A day and a month, though they do not go together: 31/2. Others are no dates at all: 24/70. */
function bothCould({ one, two }: Record<string, string>): Doubt | null {
  const [low = 0, high = 0] = [Number(one), Number(two)].sort((left, right) => left - right);
  return low >= 1 && low <= 12 && high <= 31 ? "no-such-day" : null;
}

export const FIGURES: readonly Row[] = [
  {
    pattern: /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
    doubt: "no-such-day",
    day: ({ year, month, day }, { today }) => dayOfYear(today, Number(month), Number(day), yearOf(year)),
  },
  {
    pattern: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>\d{4}|\d{2}))?$/,
    doubt: ({ month }) => (Number(month) >= 1 && Number(month) <= 12 ? "no-such-day" : null),
    day: ({ year, month, day }, { today }) => dayOfYear(today, Number(month), Number(day), yearOf(year)),
  },
  {
    pattern: /^(?<one>\d{1,2})\/(?<two>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?$/,
    doubt: bothCould,
    day: inOrder,
  },
  { pattern: /^(?<one>\d{1,2})-(?<two>\d{1,2})-(?<year>\d{4})$/, doubt: bothCould, day: inOrder },
];
