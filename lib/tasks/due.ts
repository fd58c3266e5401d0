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
import { CHINESE, weekdayAfter } from "./due-chinese.ts";
import { agrees, ENGLISH, WEEKDAY_BEFORE } from "./due-english.ts";
import { FIGURES } from "./due-figures.ts";
import { type Asked, type Found, firstFit } from "./grammar.ts";

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

const LEAD = /^(?:on|by|due|until|till|before|due on|due by|@) /;
const CHINESE_LEAD = /^(?:在|于|到|等到?|截止到?|截至)/;
const CHINESE_TAIL = /(?:之前|以前|前|截止|为止)$/;

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

function chineseDay(text: string, asked: Asked): Found | null {
  const bare = text.replaceAll(" ", "").replace(CHINESE_LEAD, "").replace(CHINESE_TAIL, "");
  const found = firstFit(CHINESE, bare, asked);
  const said = weekdayAfter(bare);
  return found && said !== null && said !== weekdayOf(found.day) ? null : found;
}

function englishDay(text: string, asked: Asked): Found | null {
  const bare = text.replace(LEAD, "");
  const dated = WEEKDAY_BEFORE.exec(bare)?.groups;
  if (dated?.weekday && dated.rest) {
    const found = englishDay(dated.rest, asked);
    if (found) return agrees(dated.weekday, found.day) ? found : null;
  }
  const figures = firstFit(FIGURES, bare, asked);
  return figures ?? firstFit(ENGLISH, bare.replace(/\.$/, ""), asked);
}

/** The day, with the row of the grammar that understood it. */
export function understand(text: string, asked: Asked): Found | null {
  if (text.length > LONGEST) return null;
  const typed = normal(text).replace(/[,;:!?，。；：！？、]+$/, "");
  if (typed === "") return null;
  return isChinese(typed) ? chineseDay(typed, asked) : englishDay(typed, asked);
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
  return understand(text, { today, order })?.day ?? null;
}
