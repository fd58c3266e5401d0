/**
 * A task typed in one line: "call Wei about budget fri", "下周三前把报价发给王总". The day, or the rhythm, is found in it,
 * and what is left is the title. It stands at the end, at the start, or inside where it cannot be anything else.
 */
import type { LocalDate, Repeat } from "../method/model.ts";
import { understand } from "./due.ts";
import type { Asked } from "./grammar.ts";
import { firstDue, parseRepeat } from "./repeat.ts";

export interface TypedTask {
  title: string;
  due: LocalDate | null;
  repeat: Repeat | null;
  /** What was taken for the day, as it was typed; null when nothing was. */
  phrase: string | null;
}

/** Longer texts are selected, not typed: a day in them tells of something else. */
const LONGEST_LINE = 200;
const LONGEST_PHRASE = 32;

/** How a day can begin: all that is looked at closer. */
const BEGINS =
  /^(?:\d|\+|on |by |due |until |till |before |in |within |at |the |this |next |every |daily|weekly|monthly|quarterly|fortnightly|end |mid|late |early |start |beginning |week|month|quarter|year|eo[wmqy]|today|tonight|tod|tomorrow|tmr|day |half |a |an |one |two |three |four |five |six |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|coming |[在于到截等过過再今明大后後周週星礼禮这這本下每隔月季年半〇零一二两兩三四五六七八九十])/iu;

const COMES_AGAIN = /^(?:every |daily|weekly|fortnightly|monthly|quarterly|[每隔])/i;

/** Inside a sentence, only with one of these before it in English. */
const LEADS = /^(?:on|by|due|until|till|before|in|within|this|next|every) /i;

/** They come before a name: "call Mr Sun". */
const TITLES = /(?:^|\s)(?:mr|mrs|ms|miss|dr|prof|madam)\.?\s*$/i;
/** After them a day is another one than it would be alone: "last fri", or "this mon" when that is over. */
const TURNS = /(?:(?:^|\s)(?:this|next|last|past|since|after|from)\s+|[本这上下去昨前]个?)$/i;
/** They come after a number of a place: 15号楼. */
const PLACES = /^[楼线机店院厅门仓馆库位房]/u;

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a phrase may begin or end between two signs: Han stands without spaces, words do not. */
function isEdge(before: string, next: string): boolean {
  if (before === "" || next === "") return true;
  if (HAN.test(before) || HAN.test(next)) return !(/\d/.test(before) && /\d/.test(next));
  return !(WORD.test(before) && WORD.test(next));
}

function edgesOf(text: string): number[] {
  const edges: number[] = [];
  for (let at = 0; at <= text.length; at += 1) if (isEdge(text[at - 1] ?? "", text[at] ?? "")) edges.push(at);
  return edges;
}

interface Found {
  from: number;
  to: number;
  due: LocalDate;
  repeat: Repeat | null;
}

const isBlank = (text: string) => !WORD.test(text);

type Place = "start" | "end" | "inside";

function placeOf(line: string, from: number, to: number): Place {
  if (isBlank(line.slice(to))) return "end";
  return isBlank(line.slice(0, from)) ? "start" : "inside";
}

/** Whether a day found there is one: what is vague, or glued to more, is left in the title. */
function stands(line: string, from: number, to: number, vague: boolean): boolean {
  const before = line.slice(0, from);
  if (TITLES.test(before) || TURNS.test(before) || PLACES.test(line.slice(to))) return false;
  const place = placeOf(line, from, to);
  const phrase = line.slice(from, to);
  const led = LEADS.test(phrase) || /[前内后後]$/.test(phrase);
  // 年底汇报 speaks of a report, 年底前交报告 of a day.
  if (vague && place !== "end" && !led) return place === "start" && !HAN.test(phrase);
  return place !== "inside" || HAN.test(phrase) || led;
}

function read(
  phrase: string,
  asked: Asked,
): { due: LocalDate; repeat: Repeat | null; vague: boolean } | null {
  const repeat = COMES_AGAIN.test(phrase) ? parseRepeat(phrase) : null;
  if (repeat) return { due: firstDue(repeat, asked.today), repeat, vague: false };
  const found = understand(phrase, asked);
  if (!found || found.row.alone) return null;
  return { due: found.day, repeat: null, vague: found.row.vague ?? false };
}

/** At the end is best, then at the start; of two in one place, the longer. */
const RANK: Record<Place, number> = { end: 2, start: 1, inside: 0 };

function better(line: string, one: Found, other: Found | null): boolean {
  if (!other) return true;
  const ranks = RANK[placeOf(line, one.from, one.to)] - RANK[placeOf(line, other.from, other.to)];
  return ranks > 0 || (ranks === 0 && one.to - one.from > other.to - other.from);
}

function find(line: string, asked: Asked): Found | null {
  const edges = edgesOf(line);
  let best: Found | null = null;
  for (const from of edges) {
    if (!BEGINS.test(line.slice(from))) continue;
    for (const to of edges) {
      if (to <= from || to - from > LONGEST_PHRASE) continue;
      const said = read(line.slice(from, to), asked);
      if (!said || !stands(line, from, to, said.vague)) continue;
      const found = { from, to, due: said.due, repeat: said.repeat };
      if (better(line, found, best)) best = found;
    }
  }
  return best;
}

/** What is left when the phrase is out: no doubled spaces, no comma that nothing follows. */
function without(line: string, { from, to }: Found): string {
  const head = line.slice(0, from).replace(/[\s,;:，；：、-]+$/u, "");
  const tail = line.slice(to).replace(/^[\s,;:，；：、。.!-]+/u, "");
  const glue =
    head === "" || tail === "" || (HAN.test(head.at(-1) ?? "") && HAN.test(tail[0] ?? "")) ? "" : " ";
  return `${head}${glue}${tail}`.trim();
}

/**
 * @param order how figures alone are read (lib/tasks/due.ts).
 * @returns the line as the title, and no day, when none is found or nothing else would be left.
 */
export function parseLine(line: string, today: LocalDate, order: Asked["order"] = "day-first"): TypedTask {
  const whole: TypedTask = { title: line.trim(), due: null, repeat: null, phrase: null };
  if (line.length > LONGEST_LINE) return whole;
  const found = find(line, { today, order });
  if (!found) return whole;
  const title = without(line, found);
  if (isBlank(title)) return whole;
  return { title, due: found.due, repeat: found.repeat, phrase: line.slice(found.from, found.to).trim() };
}
