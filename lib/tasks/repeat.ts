/** Tasks that come again: how it is said, typed in English or Chinese, and when the next one is due. Pure. */
import type { LocalDate, Repeat } from "../method/model.ts";
import { addDays, addMonths, addWorkdays, dayInMonth, dayOf, type Weekday, weekdayOf } from "./calendar.ts";
import { comingWeekday, dayOfMonth } from "./meant.ts";
import { chineseNumber, englishNumber } from "./numbers.ts";

function oneStep(from: LocalDate, { every, unit, weekday, day }: Repeat): LocalDate {
  if (unit === "day") return addDays(from, every);
  if (unit === "workday") return addWorkdays(from, every);
  if (unit === "month") return dayInMonth(from, every, day ?? dayOf(from));
  const later = addDays(from, 7 * every);
  return weekday ? addDays(later, weekday - weekdayOf(later)) : later;
}

/**
 * When the next one is due, once this one is done or skipped: in step with its own date, so that doing one late moves
 * none, and never today or before: what was missed does not come back all at once.
 * @param due of the one that is done; null when it had no date: then from today.
 */
export function nextDue(repeat: Repeat, due: LocalDate | null, today: LocalDate): LocalDate {
  let next = oneStep(due ?? today, repeat);
  while (next <= today) next = oneStep(next, repeat);
  return next;
}

/** The first one, where only the rhythm was said: "every fri" begins on the Friday to come. */
export function firstDue({ every, unit, weekday, day }: Repeat, today: LocalDate): LocalDate {
  if (unit === "week" && weekday) return comingWeekday(today, weekday as Weekday);
  if (unit === "month" && day) return dayOfMonth(today, day) ?? addMonths(today, every);
  return oneStep(today, { every, unit });
}

type Groups = Record<string, string | undefined>;
type Row = readonly [RegExp, (groups: Groups) => Repeat | null];

const EN_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const EN_WEEKDAY = "(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?s?";
const ZH_WEEKDAY = "(?<weekday>[一二三四五六日天])";
const MOST = 365;

const weekdayEn = (text = "") => (EN_DAYS.indexOf(text) + 1) as Weekday;
const weekdayZh = (text = "") => (/[日天]/.test(text) ? 7 : chineseNumber(text)) as Weekday;

const UNITS: Record<string, Repeat["unit"]> = {
  day: "day",
  "working day": "workday",
  "business day": "workday",
  workday: "workday",
  week: "week",
  month: "month",
  天: "day",
  日: "day",
  个工作日: "workday",
  周: "week",
  个星期: "week",
  个礼拜: "week",
  个月: "month",
};

function times(count: number, unit = ""): Repeat | null {
  const quarter = unit === "quarter" || unit === "个季度";
  const every = quarter ? 3 * count : count;
  const of = quarter ? "month" : UNITS[unit];
  return of && Number.isInteger(every) && every > 0 && every <= MOST ? { every, unit: of } : null;
}

const monthly = (day: number): Repeat | null =>
  day >= 1 && day <= 31 ? { every: 1, unit: "month", day } : null;

const ROWS: readonly Row[] = [
  [/^(?:every day|daily|每天|每日)$/, () => ({ every: 1, unit: "day" })],
  [
    /^(?:every (?:weekday|workday|working day|business day)|每个?工作日)$/,
    () => ({ every: 1, unit: "workday" }),
  ],
  [/^(?:every week|weekly|每周|每个?星期|每个?礼拜)$/, () => ({ every: 1, unit: "week" })],
  [/^(?:every (?:other|second) week|fortnightly|隔周)$/, () => ({ every: 2, unit: "week" })],
  [/^(?:every month|monthly|每个?月)$/, () => ({ every: 1, unit: "month" })],
  [/^(?:every quarter|quarterly|每个?季度?)$/, () => ({ every: 3, unit: "month" })],
  [
    new RegExp(`^every (?<other>other |second )?${EN_WEEKDAY}$`),
    ({ other, weekday }) => ({ every: other ? 2 : 1, unit: "week", weekday: weekdayEn(weekday) }),
  ],
  [
    /^every (?<count>\d{1,3}|two|three|four|five|six) (?<unit>day|working day|business day|workday|week|month|quarter)s$/,
    ({ count = "", unit }) => times(englishNumber(count), unit),
  ],
  [
    /^(?:every month on the|monthly on the) (?<day>\d{1,2})(?:st|nd|rd|th)?$/,
    ({ day }) => monthly(Number(day)),
  ],
  [
    new RegExp(`^每(?:周|个?星期|个?礼拜)${ZH_WEEKDAY}$`),
    ({ weekday }) => ({ every: 1, unit: "week", weekday: weekdayZh(weekday) }),
  ],
  [
    new RegExp(`^(?:隔周|每两周(?:的周)?)${ZH_WEEKDAY}$`),
    ({ weekday }) => ({ every: 2, unit: "week", weekday: weekdayZh(weekday) }),
  ],
  [
    /^每隔?(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>天|日|个工作日|周|个星期|个礼拜|个月|个季度)$/,
    ({ count = "", unit }) => times(chineseNumber(count), unit),
  ],
  [
    /^每个?月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})[号日]$/,
    ({ day = "" }) => monthly(chineseNumber(day)),
  ],
];

/** A rhythm as it is typed; null when it is none. */
export function parseRepeat(text: string): Repeat | null {
  const typed = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/[.,;，。；\s]+$/, "")
    .trim();
  const bare = /\p{Script=Han}/u.test(typed) ? typed.replaceAll(" ", "") : typed;
  for (const [pattern, say] of ROWS) {
    const match = pattern.exec(bare);
    if (match) return say(match.groups ?? {});
  }
  return null;
}
