/**
 * A day gone by, as a rep types it, English or Chinese: "yesterday", "fri", "3 days ago", "昨天", "上周三", "11-20",
 * "20/11". A weekday is the last one, today allowed; a day without a year is the last such day; a time is read over.
 */
import type { LocalDate } from "../method/model.ts";
import { doubtOf, parseDue } from "../tasks/due.ts";
import type { Asked } from "../tasks/grammar.ts";
import { mended } from "../tasks/slips.ts";
import { besideTime } from "../tasks/time.ts";

const DAY = 24 * 60 * 60 * 1000;
const before = (today: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10);

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
};
const numberOf = (text: string) => NUMBERS[text] ?? Number(text);

/** Monday is 1. */
const WEEKDAYS = ["sun|日|天|7", "mon|一|1", "tue|二|2", "wed|三|3", "thu|四|4", "fri|五|5", "sat|六|6"].map(
  (names) => names.split("|"),
);
const weekdayOf = (text: string) => WEEKDAYS.findIndex((names) => names.includes(text));
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The last such weekday; `weeks` before this week where that was said. */
function lastWeekday(today: LocalDate, weekday: number, weeks: number | null): LocalDate {
  const now = new Date(Date.parse(today)).getUTCDay();
  if (weeks === null) return before(today, (now - weekday + 7) % 7);
  const sinceMonday = (now + 6) % 7;
  return before(today, sinceMonday + 7 * weeks - ((weekday + 6) % 7));
}

const pad = (text: string | number) => String(text).padStart(2, "0");

/** The day itself where there is such a day. */
function dated(year: number, month: number, day: number): LocalDate | null {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null;
}

function monthAndDay(today: LocalDate, month: number, day: number, said = ""): LocalDate | null {
  if (said !== "") return dated(Number(said) + (said.length === 2 ? 2000 : 0), month, day);
  const year = Number(today.slice(0, 4));
  const found = dated(year, month, day);
  return found && found > today ? dated(year - 1, month, day) : (found ?? dated(year - 1, month, day));
}

type Order = Asked["order"];

/** "20/11" is a day and a month, "11/20" the other way round; where both could be, as the rep's region writes it. */
function inOrder(today: LocalDate, [first = "", second = "", year]: string[], order: Order) {
  const monthFirst = Number(second) > 12 || (order === "month-first" && Number(first) <= 12);
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return monthAndDay(today, Number(month), Number(day), year);
}

type Rule = [RegExp, (found: string[], today: LocalDate, order: Order) => LocalDate | null];

const RULES: Rule[] = [
  [/^(today|now|tonight|this (?:morning|afternoon|evening)|今[天日早晚])$/, (_, today) => today],
  [/^(yesterday|last night|昨[天日晚])$/, (_, today) => before(today, 1)],
  [/^((?:the )?day before yesterday|前[天日晚])$/, (_, today) => before(today, 2)],
  [/^大前天$/, (_, today) => before(today, 3)],
  [/^(\d{1,3}|a|one|two|three) days? ago$/, ([n = ""], today) => before(today, numberOf(n))],
  [/^(\d{1,2}|an?|one|two|three) weeks? ago$/, ([n = ""], today) => before(today, 7 * numberOf(n))],
  [/^(\d{1,3}|[一两二三四五])天(?:以?前)$/, ([n = ""], today) => before(today, numberOf(n))],
  [/^(\d{1,2}|[一两二三四五])(?:个?星期|周)(?:以?前)$/, ([n = ""], today) => before(today, 7 * numberOf(n))],
  [
    /^(?:on |last )?(?:last )?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?$/,
    ([day = ""], today) => lastWeekday(today, weekdayOf(day), null),
  ],
  [
    /^(上上|上|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天1-7])$/,
    ([which = "", day = ""], today) => {
      const weeks = { 上上: 2, 上: 1, 这: 0, 本: 0 }[which] ?? null;
      return lastWeekday(today, weekdayOf(day), weeks);
    },
  ],
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, ([y, m, d]) => dated(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})月(\d{1,2})[日号]?$/, ([m, d], today) => monthAndDay(today, Number(m), Number(d))],
  [/^(\d{1,2})-(\d{1,2})$/, ([m, d], today) => monthAndDay(today, Number(m), Number(d))],
  [/^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/, (found, today, order) => inOrder(today, found, order)],
  [/^(\d{1,2})\.(\d{1,2})\.?(\d{4})?$/, (found, today) => inOrder(today, found, "day-first")],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3})[a-z]*\.?$/,
    ([d, name = ""], today) => monthAndDay(today, MONTHS.indexOf(name) + 1, Number(d)),
  ],
  [
    /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?$/,
    ([name = "", d], today) => monthAndDay(today, MONTHS.indexOf(name) + 1, Number(d)),
  ],
];

function dayOf(bare: string, today: LocalDate, order: Order): LocalDate | null {
  for (const [pattern, read] of RULES) {
    const found = pattern.exec(bare);
    const day = found && read(found.slice(1), today, order);
    if (day) return day <= today ? day : null;
  }
  return null;
}

/**
 * Null where no day was said, or one that is still to come.
 * @param order how figures alone are read where both ways are possible (lib/tasks/region.ts).
 */
export function pastDay(text: string, today: LocalDate, order: Order = "day-first"): LocalDate | null {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("週", "周").replace(/\s+/g, " ").trim();
  const bare = /\p{Script=Han}/u.test(plain) ? plain.replaceAll(" ", "") : mended(plain);
  for (const said of [bare, ...besideTime(bare)]) {
    const day = dayOf(said, today, order);
    if (day) return day;
  }
  return null;
}

/** Why a text is no day gone by, though a day was meant; null where it is one, or where nothing is understood. */
export function pastDoubt(text: string, today: LocalDate, order: Order): "no-such-day" | "to-come" | null {
  if (pastDay(text, today, order)) return null;
  if (doubtOf(text, today, order) === "no-such-day") return "no-such-day";
  return (parseDue(text, today, order) ?? "") > today ? "to-come" : null;
}
