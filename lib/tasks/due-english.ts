/** Dates as English speakers type them. "next fri" is the Friday of next week, whatever day it is today. */
import { addDays, type Weekday, weekdayOf } from "./calendar.ts";
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
import { ENGLISH_NUMBER, englishNumber } from "./numbers.ts";

const WEEKDAY =
  "(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const englishWeekday = (text = ""): Weekday => (WEEKDAYS.indexOf(text.slice(0, 3)) + 1) as Weekday;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const monthOf = (text = "") => MONTHS.indexOf(text.slice(0, 3)) + 1;

const DAY = "(?<day>\\d{1,2})";
const TH = "(?:st|nd|rd|th)";
const YEAR = "(?:,? ?-?(?<year>\\d{4}))?";
const PERIOD = "(?<unit>week|month|quarter|year)";
const COUNT = `(?<count>${ENGLISH_NUMBER})`;

const UNITS: readonly [RegExp, Unit][] = [
  [/^(?:w|wks?|weeks?)$/, "week"],
  [/^(?:working days?|business days?|workdays?|weekdays?)$/, "workday"],
  [/^d/, "day"],
  [/^m/, "month"],
  [/^q/, "quarter"],
  [/^y/, "year"],
];
const UNIT =
  "(?<unit>days?|weeks?|wks?|months?|mths?|quarters?|years?|yrs?|working days?|business days?|workdays?|weekdays?|[dwmqy])";
const unitOf = (text = ""): Unit => UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? "day";

const whole = (source: string) => new RegExp(`^(?:${source})$`);
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

type Period = "week" | "month" | "quarter" | "year";
const PERIODS: Record<string, Period> = { w: "week", m: "month", q: "quarter", y: "year" };

const DAY_END =
  "(?:eod|eob|cob|cop|(?:the )?end of (?:the |this )?(?:day|business(?: day)?)|end of today|close of (?:the )?business)";

const FROM_NOW = "(?: from (?:now|today)| later|'? time)?";

export const ENGLISH: readonly Row[] = [
  { pattern: /^(?:today|tod|tonight|this (?:morning|afternoon|evening))$/, day: (_, { today }) => today },
  { pattern: /^(?:tomorrow|tmr|tmrw)$/, day: (_, { today }) => addDays(today, 1) },
  { pattern: whole(DAY_END), vague: true, day: (_, { today }) => today },
  { pattern: /^(?:the )?day after tomorrow$/, day: (_, { today }) => addDays(today, 2) },

  {
    pattern: whole(`(?:(?:this )?coming )?${WEEKDAY}`),
    day: ({ weekday }, { today }) => comingWeekday(today, englishWeekday(weekday)),
  },
  {
    pattern: whole(`this ${WEEKDAY}`),
    doubt: "over",
    day: ({ weekday }, { today }) => weekdayOfWeek(today, englishWeekday(weekday), 0),
  },
  {
    pattern: whole(`(?:next ${WEEKDAY})|(?:${WEEKDAY.replace("weekday", "before")} (?:of )?next week)`),
    day: ({ weekday, before }, { today }) => weekdayOfWeek(today, englishWeekday(weekday ?? before), 1),
  },
  {
    pattern: whole(`next week (?:on )?${WEEKDAY}`),
    day: ({ weekday }, { today }) => weekdayOfWeek(today, englishWeekday(weekday), 1),
  },
  {
    pattern: whole(`${WEEKDAY} (?:the )?(?:week )?after next`),
    day: ({ weekday }, { today }) => weekdayOfWeek(today, englishWeekday(weekday), 2),
  },
  {
    pattern: whole(`${WEEKDAY} week`),
    day: ({ weekday }, { today }) => addDays(comingWeekday(today, englishWeekday(weekday)), 7),
  },
  {
    pattern: whole(`${WEEKDAY} in ${COUNT} weeks?`),
    day: ({ weekday, count = "" }, { today }) =>
      weekdayOfWeek(today, englishWeekday(weekday), englishNumber(count)),
  },

  { pattern: /^(?:this |the |at the )?weekend$/, vague: true, day: (_, { today }) => weekend(today, 0) },
  { pattern: /^next weekend$/, vague: true, day: (_, { today }) => weekend(today, 1) },
  {
    pattern: whole(`this ${PERIOD}`),
    vague: true,
    day: ({ unit }, { today }) => periodEnd(today, unit as Period, 0),
  },
  {
    pattern: whole(`next ${PERIOD}`),
    vague: true,
    day: ({ unit }, { today }) => periodStart(today, unit as Period, 1),
  },
  {
    pattern: whole(`(?:the )?${PERIOD} after next`),
    vague: true,
    day: ({ unit }, { today }) => periodStart(today, unit as Period, 2),
  },
  {
    pattern: whole(`(?:the )?(?:end of|late)(?: the| this)? ${PERIOD}`),
    vague: true,
    day: ({ unit }, { today }) => periodEnd(today, unit as Period, 0),
  },
  {
    pattern: whole(`(?:the )?(?:end of|late) next ${PERIOD}`),
    vague: true,
    day: ({ unit }, { today }) => periodEnd(today, unit as Period, 1),
  },
  {
    pattern: whole(`(?:${PERIOD}) ?end`),
    vague: true,
    day: ({ unit }, { today }) => periodEnd(today, unit as Period, 0),
  },
  {
    pattern: /^eo(?<unit>[wmqy])$/,
    day: ({ unit = "" }, { today }) => periodEnd(today, PERIODS[unit] ?? "week", 0),
  },
  {
    pattern: whole(`(?:early|start of|beginning of) (?:next month|${MONTH})`),
    vague: true,
    day: ({ month }, { today }) =>
      month ? dayOfYear(today, monthOf(month), 1) : periodStart(today, "month", 1),
  },
  { pattern: /^mid[ -](?:the |this )?month$/, vague: true, day: (_, { today }) => midMonth(today) },
  { pattern: /^mid[ -]next month$/, vague: true, day: (_, { today }) => dayOfMonthAhead(today, 1, 15) },
  {
    pattern: whole(`(?:mid|middle of)[ -]${MONTH}`),
    vague: true,
    day: ({ month }, { today }) => dayOfYear(today, monthOf(month), 15),
  },
  {
    pattern: whole(`(?:the )?(?:end of|end|late) ${MONTH}`),
    vague: true,
    day: ({ month }, { today }) => endOfMonthNamed(today, monthOf(month)),
  },
  {
    pattern: whole(`in ${MONTH}`),
    vague: true,
    day: ({ month }, { today }) => dayOfYear(today, monthOf(month), 1),
  },

  {
    pattern: whole(`(?:in|within) ${COUNT} ?${UNIT}${FROM_NOW}`),
    day: ({ count = "", unit }, { today }) => after(today, englishNumber(count), unitOf(unit)),
  },
  {
    pattern: whole(`${COUNT} ?${UNIT}(?: from (?:now|today)| later)`),
    day: ({ count = "", unit }, { today }) => after(today, englishNumber(count), unitOf(unit)),
  },
  {
    pattern: whole(`${COUNT} ?${UNIT}`),
    alone: true,
    day: ({ count = "", unit }, { today }) => after(today, englishNumber(count), unitOf(unit)),
  },
  { pattern: /^(?:in a |a )?fortnight$/, day: (_, { today }) => addDays(today, 14) },
  { pattern: /^\+ ?(?<count>\d{1,4})$/, day: ({ count }, { today }) => after(today, Number(count), "day") },

  {
    pattern: whole(`(?:the )?${DAY}${TH}?(?: of |[ -]?)${MONTH}${YEAR}`),
    doubt: "no-such-day",
    day: ({ day, month, year }, { today }) => dayOfYear(today, monthOf(month), Number(day), number(year)),
  },
  {
    pattern: whole(`${MONTH} ?(?:the )?${DAY}${TH}?${YEAR}`),
    doubt: "no-such-day",
    day: ({ day, month, year }, { today }) => dayOfYear(today, monthOf(month), Number(day), number(year)),
  },
  {
    pattern: whole(`(?:the )?${DAY}${TH}`),
    day: ({ day }, { today }) => dayOfMonth(today, Number(day)),
  },
  {
    pattern: whole(`(?:the )?${DAY}${TH} (?:of )?next month`),
    doubt: ({ day }, { today }) => noDayAhead(today, 1, Number(day)),
    day: ({ day }, { today }) => dayOfMonthAhead(today, 1, Number(day)),
  },

  { pattern: /^(?:the )?(?:day before )?yesterday$/, doubt: "over", day: () => null },
  { pattern: whole(`last (?:${WEEKDAY}|${PERIOD}|night)`), doubt: "over", day: () => null },
  { pattern: whole(`${COUNT} ?${UNIT} ago`), doubt: "over", day: () => null },
];

/** The end of the working day is that day: "eod friday", "by cob". */
export const AT_DAY_END = new RegExp(
  `^(?:${DAY_END} (?:on |by )?(?<first>.+)|(?<last>.+?),? (?:by |at )?(?:the )?${DAY_END})$`,
);

/** A weekday said before a date must be that date's: else one of the two is a slip, and either would be a guess. */
export const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY},? (?<rest>(?:the )?\\d.*|${MONTH}.*)$`);

export const agrees = (weekday: string, date: string): boolean => englishWeekday(weekday) === weekdayOf(date);
