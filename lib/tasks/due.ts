/**
 * A day as a rep types it, English or Chinese in the same field. Decided, where people differ:
 * - A weekday alone is the next one to come, never today. "this fri", 本周五: of this week (Monday to Sunday), today
 *   allowed, and not understood once it is over. "next fri", 下周五: of next week.
 * - A period ("next week", 下个月) is its first day; its end is its last, of a week the Friday.
 * - Nothing lies in the past, unless its year was said: then it is taken as said.
 * - "15/12" is read by what is possible; "3/4" by the asked order, and whoever asks shows the day in words.
 * - 周五前, "by fri": that day itself.
 */
import type { LocalDate } from "../method/model.ts";
import { weekdayOf } from "./calendar.ts";
import { CHINESE, OFF_WORK, PAST_CHINESE, weekdayAfter } from "./due-chinese.ts";
import { AT_DAY_END, agrees, ENGLISH, WEEKDAY_BEFORE } from "./due-english.ts";
import { FIGURES } from "./due-figures.ts";
import { type Asked, type Doubt, firstFit, type Meant } from "./grammar.ts";
import { mended } from "./slips.ts";
import { besideTime } from "./time.ts";

/** Longer than any date that people write. */
const LONGEST = 60;

const TRADITIONAL: Record<string, string> = {
  後: "后",
  週: "周",
  號: "号",
  兩: "两",
  個: "个",
  禮: "礼",
  這: "这",
  內: "内",
  過: "过",
  倆: "俩",
};

function normal(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[後週號兩個禮這內過倆]/g, (sign) => TRADITIONAL[sign] ?? sign)
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const LEAD = /^(?:on|by|due|until|till|before|due on|due by|first thing(?: on)?|@) /;
const CHINESE_LEAD = /^(?:在|于|到|等到?|截止到?|截至)/;
const CHINESE_TAIL = /(?:之前|以前|前|截止|为止)$/;

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

function otherWeekday(found: Meant): Meant {
  return { day: null, doubt: "other-weekday", row: found.row };
}

function chineseDay(text: string, asked: Asked): Meant | null {
  const typed = text.replaceAll(" ", "");
  const past = firstFit(PAST_CHINESE, typed, asked);
  if (past) return past;
  if (OFF_WORK.test(typed)) return chineseDay(typed.replace(OFF_WORK, "") || "今天", asked);
  const bare = typed.replace(CHINESE_LEAD, "").replace(CHINESE_TAIL, "");
  const found = firstFit(CHINESE, bare, asked);
  const said = weekdayAfter(bare);
  return found?.day && said !== null && said !== weekdayOf(found.day) ? otherWeekday(found) : found;
}

function englishDay(text: string, asked: Asked): Meant | null {
  const bare = text.replace(LEAD, "");
  const dated = WEEKDAY_BEFORE.exec(bare)?.groups;
  if (dated?.weekday && dated.rest) {
    const found = englishDay(dated.rest, asked);
    if (found?.day && !agrees(dated.weekday, found.day)) return otherWeekday(found);
    if (found) return found;
  }
  const atEnd = AT_DAY_END.exec(bare)?.groups;
  if (atEnd) return englishDay(atEnd.first ?? atEnd.last ?? "", asked);
  const figures = firstFit(FIGURES, bare, asked);
  return figures ?? firstFit(ENGLISH, bare.replace(/\.$/, ""), asked);
}

function dayIn(typed: string, asked: Asked): Meant | null {
  if (isChinese(typed)) return chineseDay(typed, asked);
  const meant = mended(typed);
  return englishDay(typed, asked) ?? (meant === typed ? null : englishDay(meant, asked));
}

function ready(text: string): string | null {
  if (text.length > LONGEST) return null;
  return normal(text).replace(/[,;:!?，。；：！？、]+$/, "") || null;
}

/** The day or why it is none, with the row of the grammar that understood it; no time beside it. */
export function understand(text: string, asked: Asked): Meant | null {
  const typed = ready(text);
  return typed === null ? null : dayIn(typed, asked);
}

/** What stands in a field of its own, where a time may be said with the day: of that the day counts. */
function read(text: string, asked: Asked): Meant | null {
  const typed = ready(text);
  if (typed === null) return null;
  for (const day of [typed, ...besideTime(typed)]) {
    const meant = dayIn(day, asked);
    if (meant) return meant;
  }
  return null;
}

/**
 * The day that a text means; null when it is not understood.
 * @param today local date, `YYYY-MM-DD`.
 * @param order how figures alone are read where both ways are possible.
 */
export function parseDue(
  text: string,
  today: LocalDate,
  order: Asked["order"] = "day-first",
): LocalDate | null {
  return read(text, { today, order })?.day ?? null;
}

/** Why a text is no day to come, though a day was meant; null where it is one, or where nothing is understood. */
export function doubtOf(text: string, today: LocalDate, order: Asked["order"]): Doubt | null {
  const meant = read(text, { today, order });
  return meant && meant.day === null ? meant.doubt : null;
}
