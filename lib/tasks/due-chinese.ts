/**
 * Dates as Chinese speakers type them, spaces left out. The week begins on Monday: 周日 is the last day of this week, and
 * 下周日 on a Wednesday is eleven days away.
 */
import { addDays, type Weekday, yearOf } from "./calendar.ts";
import type { Row } from "./grammar.ts";
import {
  after,
  comingWeekday,
  dayOfMonth,
  dayOfMonthAhead,
  dayOfYear,
  endOfMonthNamed,
  midMonth,
  noDayAhead,
  periodEnd,
  periodStart,
  type Unit,
  weekdayOfWeek,
  weekend,
} from "./meant.ts";
import { CHINESE_NUMBER, chineseNumber } from "./numbers.ts";

const N = CHINESE_NUMBER;
/** How many weeks, months or quarters ahead. */
const AHEAD = "(?<ahead>这个?|本|下下个?|下个?)";
const aheadOf = (text = "") => (text.match(/下/g) ?? []).length;

const WEEK = "(?:周|星期|礼拜)";
const WEEKDAY = `${WEEK}(?<weekday>[一二三四五六日天1-7])`;
const weekdayOf = (sign = ""): Weekday =>
  (sign === "日" || sign === "天" ? 7 : chineseNumber(sign)) as Weekday;

const UNITS: Record<string, Unit> = {
  天: "day",
  日: "day",
  个工作日: "workday",
  工作日: "workday",
  周: "week",
  个周: "week",
  个星期: "week",
  星期: "week",
  个礼拜: "week",
  礼拜: "week",
  个月: "month",
  月: "month",
  个季度: "quarter",
  年: "year",
};
const UNIT = "(?<unit>个?工作日|个?星期|个?礼拜|个?周|个月|个季度|[天日年])";
const AFTER = "(?:之后|以后|后|之内|以内|内)";

const YEARS: Record<string, number> = { 今年: 0, 明年: 1, 后年: 2 };
const YEAR = `(?:(?<year>\\d{4}|[〇零一二三四五六七八九]{4})年|(?<yearword>[今明后]年))?`;

function yearSaid(year: string | undefined, word: string | undefined, today: string): number | undefined {
  if (year) return chineseNumber(year);
  return word === undefined ? undefined : yearOf(today) + (YEARS[word] ?? 0);
}

const whole = (source: string) => new RegExp(`^(?:${source})$`);

/** What is said of a part of a month, and the day it means. */
const PART = "(?<part>底|末|初|上旬|中旬|中|下旬)";
const isEnd = (part: string) => part === "底" || part === "末" || part === "下旬";
const dayOfPart = (part: string) => (part.startsWith("中") ? 15 : 1);

export const CHINESE: readonly Row[] = [
  { pattern: whole(`今(?:[天日]|[早晚]上?)`), day: (_, { today }) => today },
  { pattern: whole("明(?:[天日]|[早晚]上?)"), day: (_, { today }) => addDays(today, 1) },
  { pattern: /^大后天$/, day: (_, { today }) => addDays(today, 3) },
  { pattern: /^后[天日]$/, day: (_, { today }) => addDays(today, 2) },

  { pattern: whole(WEEKDAY), day: ({ weekday }, { today }) => comingWeekday(today, weekdayOf(weekday)) },
  {
    pattern: whole(`${AHEAD}${WEEKDAY}`),
    doubt: "over",
    day: ({ ahead, weekday }, { today }) => weekdayOfWeek(today, weekdayOf(weekday), aheadOf(ahead)),
  },
  {
    pattern: whole(`${AHEAD}?周末`),
    vague: true,
    day: ({ ahead }, { today }) => weekend(today, aheadOf(ahead)),
  },
  {
    pattern: whole(`(?:本|这个?)(?<unit>周|星期|礼拜|月|季度)[内里]?`),
    vague: true,
    day: ({ unit = "" }, { today }) =>
      periodEnd(today, unit === "月" ? "month" : unit === "季度" ? "quarter" : "week", 0),
  },
  {
    pattern: whole(`(?<ahead>下下个?|下个?)${WEEK}`),
    vague: true,
    day: ({ ahead }, { today }) => periodStart(today, "week", aheadOf(ahead)),
  },

  {
    pattern: whole(`(?:再?过)?(?<count>${N})${UNIT}${AFTER}`),
    day: ({ count = "", unit = "" }, { today }) => after(today, chineseNumber(count), UNITS[unit] ?? "day"),
  },
  {
    pattern: whole(`再?过(?<count>${N})${UNIT}`),
    day: ({ count = "", unit = "" }, { today }) => after(today, chineseNumber(count), UNITS[unit] ?? "day"),
  },

  {
    pattern: whole(`${AHEAD}月(?<day>${N})[号日]?`),
    doubt: ({ ahead, day = "" }, { today }) => noDayAhead(today, aheadOf(ahead), chineseNumber(day)),
    day: ({ ahead, day = "" }, { today }) => dayOfMonthAhead(today, aheadOf(ahead), chineseNumber(day)),
  },
  {
    pattern: whole("(?<ahead>下下个?|下个?)月"),
    vague: true,
    day: ({ ahead }, { today }) => periodStart(today, "month", aheadOf(ahead)),
  },
  {
    pattern: whole(`${AHEAD}月${PART}`),
    vague: true,
    day: ({ ahead, part = "" }, { today }) =>
      isEnd(part)
        ? periodEnd(today, "month", aheadOf(ahead))
        : dayOfMonthAhead(today, aheadOf(ahead), dayOfPart(part)),
  },
  { pattern: /^月[底末]$/, vague: true, day: (_, { today }) => periodEnd(today, "month", 0) },
  { pattern: /^月初$/, vague: true, day: (_, { today }) => dayOfMonth(today, 1) },
  { pattern: /^月中$/, vague: true, day: (_, { today }) => midMonth(today) },
  {
    pattern: whole(`(?<month>${N})月份?${PART}`),
    vague: true,
    day: ({ month = "", part = "" }, { today }) =>
      isEnd(part)
        ? endOfMonthNamed(today, chineseNumber(month))
        : dayOfYear(today, chineseNumber(month), dayOfPart(part)),
  },
  {
    pattern: whole(`${AHEAD}?季度?[底末]`),
    vague: true,
    day: ({ ahead }, { today }) => periodEnd(today, "quarter", aheadOf(ahead)),
  },
  {
    pattern: /^(?:下个?季度)$/,
    vague: true,
    day: (_, { today }) => periodStart(today, "quarter", 1),
  },
  {
    pattern: /^(?:[今本]?年)[底末]$/,
    vague: true,
    day: (_, { today }) => periodEnd(today, "year", 0),
  },
  { pattern: /^明年[底末]$/, vague: true, day: (_, { today }) => periodEnd(today, "year", 1) },

  {
    pattern: whole(`${YEAR}(?<month>${N})月(?<day>${N})[日号]?(?:${WEEKDAY})?`),
    doubt: "no-such-day",
    day: ({ year, yearword, month = "", day = "" }, { today }) =>
      dayOfYear(today, chineseNumber(month), chineseNumber(day), yearSaid(year, yearword, today)),
  },
  {
    pattern: whole(`(?<day>${N})号`),
    day: ({ day = "" }, { today }) => dayOfMonth(today, chineseNumber(day)),
  },
];

/** Days gone by, before 前 is taken for "by". 15日前 is by the 15th, 15天前 fifteen days ago. */
export const PAST_CHINESE: readonly Row[] = [
  {
    pattern: whole(
      `(?:昨[天日晚]|大?前[天日]|去年.*|上{1,2}个?月.*|上{1,2}个?${WEEK}[一二三四五六日天末1-7]?|${N}(?:天|个?周|个?星期|个?礼拜|个月|年)(?:之|以)?前)`,
    ),
    doubt: "over",
    day: () => null,
  },
];

/** The end of the working day is that day; alone, today's. */
export const OFF_WORK = /下班(?:之前|以前|前)$/;

/** The weekday that stands after a full date; null when none does. */
export function weekdayAfter(text: string): Weekday | null {
  const sign = new RegExp(`[日号\\d]${WEEKDAY}$`).exec(text)?.groups?.weekday;
  return sign ? weekdayOf(sign) : null;
}
