/** A day as it is typed, with a time of the day where one is said: "fri 14:00", 下周三下午3点半. */
import { formatDay } from "../i18n/date.ts";
import type { Language } from "../i18n/text.ts";
import type { LocalDate } from "../method/model.ts";
import { parseDue } from "./due.ts";
import type { Asked } from "./grammar.ts";

interface Time {
  hour: number;
  minute: number;
}

type Groups = Record<string, string | undefined>;

const AFTERNOON = /^(?:pm|下午|晚上|傍晚)$/;

function timeOf({ hour, minute, half, part }: Groups): Time | null {
  const said = Number(hour);
  const later = AFTERNOON.test(part ?? "") && said < 12;
  const midnight = part === "am" && said === 12;
  const time = { hour: midnight ? 0 : later ? said + 12 : said, minute: half ? 30 : Number(minute ?? 0) };
  return time.hour < 24 && time.minute < 60 ? time : null;
}

/** Where the time stands at the end; what is before it is the day. */
const TIMES: RegExp[] = [
  /(?:^|[\s,]|at |@ ?)(?<hour>\d{1,2})[:.](?<minute>\d{2}) ?(?<part>am|pm)?$/,
  /(?:^|[\s,]|at |@ ?)(?<hour>\d{1,2}) ?(?<part>am|pm)$/,
  /(?<part>上午|下午|早上|晚上|傍晚|中午)?(?<hour>\d{1,2})(?::|点|點|时)(?:(?<half>半)|(?<minute>\d{1,2})分?|整)?$/,
];

function split(text: string): { day: string; time: Time | null } {
  for (const pattern of TIMES) {
    const match = pattern.exec(text);
    const time = match?.groups ? timeOf(match.groups) : null;
    if (match && time) return { day: text.slice(0, match.index).replace(/(?:\s|,|\bat|@)+$/, ""), time };
  }
  return { day: text, time: null };
}

function instant(day: LocalDate, { hour, minute }: Time): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, hour, minute).toISOString();
}

/**
 * A local date, or an instant (ISO 8601, in the time zone of this machine) where a time is said; null when the text is
 * not understood.
 * @param order how figures alone are read (lib/tasks/due.ts).
 * @param day which day is meant where only a time is said.
 */
export function parseMoment(
  text: string,
  today: LocalDate,
  day: LocalDate = today,
  order: Asked["order"] = "day-first",
): string | null {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  const whole = parseDue(typed, today, order);
  const { day: said, time } = split(typed);
  if (time === null) return whole;
  const on = said === "" ? day : parseDue(said, today, order);
  if (on === null || (said === "" && whole !== null)) return whole;
  return instant(on, time);
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** "27 Nov 2026 14:00", or the day alone; understood by `parseMoment` as it stands. */
export function formatMoment(when: string, language: Language): string {
  const day = formatDay(when, language);
  if (!when.includes("T")) return day;
  const moment = new Date(when);
  return `${day} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
