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
const TIME = "(?:早上?|上午|中午|下午|晚上?|天|日)";

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
  { pattern: whole(`今(?:天|日)?${TIME}?`), day: (_, { today }) => today },
  { pattern: whole(`明(?:天|日)?${TIME}`), day: (_, { today }) => addDays(today, 1) },
  { pattern: whole(`大后天${TIME}?`), day: (_, { today }) => addDays(today, 3) },
  { pattern: whole(`后[天日]${TIME}?`), day: (_, { today }) => addDays(today, 2) },

  { pattern: whole(WEEKDAY), day: ({ weekday }, { today }) => comingWeekday(today, weekdayOf(weekday)) },
  {
    pattern: whole(`${AHEAD}${WEEKDAY}`),
    day: ({ ahead, weekday }, { today }) => weekdayOfWeek(today, weekdayOf(weekday), aheadOf(ahead)),
  },
  {
    pattern: whole(`${AHEAD}?周末`),
    vague: true,
    day: ({ ahead }, { today }) => weekend(today, aheadOf(ahead)),
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
    day: ({ year, yearword, month = "", day = "" }, { today }) =>
      dayOfYear(today, chineseNumber(month), chineseNumber(day), yearSaid(year, yearword, today)),
  },
  {
    pattern: whole(`(?<day>${N})号`),
    day: ({ day = "" }, { today }) => dayOfMonth(today, chineseNumber(day)),
  },
];

/** The weekday that stands after a full date; null when none does. */
export function weekdayAfter(text: string): Weekday | null {
  const sign = new RegExp(`[日号\\d]${WEEKDAY}$`).exec(text)?.groups?.weekday;
  return sign ? weekdayOf(sign) : null;
}
