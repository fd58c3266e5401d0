/**
 * A task typed in one line: "call Wei about budget fri", "下周三前把报价发给王总". The day, or the rhythm, is found in it,
 * and what is left is the title. It stands at the end, at the start, or inside where it cannot be anything else.
 */
import type { LocalDate, Repeat } from "../method/model.ts";
import { understand } from "./due.ts";
import type { Asked, Doubt } from "./grammar.ts";
import { firstDue, parseRepeat } from "./repeat.ts";
import { MAYBE_SLIP } from "./slips.ts";
import { timeAhead, timeInSentence } from "./time.ts";

export interface TypedTask {
  title: string;
  due: LocalDate | null;
  repeat: Repeat | null;
  /** What was taken for the day, as it was typed; null when nothing was. */
  phrase: string | null;
  /** What looks like a day and is none to come: it stays in the title, and the rep is told. */
  doubt: { phrase: string; why: Doubt } | null;
}

/** Longer texts are selected, not typed: a day in them tells of something else. */
const LONGEST_LINE = 200;
const LONGEST_PHRASE = 32;

/** How a day can begin: all that is looked at closer. */
const BEGINS =
  /^(?:\d|\+|on |by |due |until |till |before |in |within |at |the |this |next |every |last |first thing |daily|weekly|monthly|quarterly|fortnightly|end |mid|late |early |start |beginning |week|month|quarter|year|eo[bdwmqy]|co[bp]|close |today|tonight|tod|tomorrow|tmr|yesterday|day |half |a |an |one |two |three |four |five |six |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|coming |[在于到截等过過再今明昨前上去大后後周週星礼禮这這本下每隔月季年半〇零一二两兩三四五六七八九十])/iu;

const COMES_AGAIN = /^(?:every |daily|weekly|fortnightly|monthly|quarterly|[每隔])/i;

/** How long something takes, not when it is due: "hold the price for 3 days", "extend trial 2 weeks". */
const LASTS =
  /\b(?:for|of|by|to|than|over|about|after|within|every|takes?|lasts?|extend|prolong|trial|pilot|wait|hold|book|reserve|delay|postpone|push|training|workshop|course|notice|holidays?|leave|hire|stay|another|extra)\b/i;
const COUNTED = /^(?!an? |one |half )\S.* ?(?:d|w|days?|wks?|weeks?|workdays?)$/i;

/** Inside a sentence, only with one of these before it in English. */
const LEADS = /^(?:on|by|due|until|till|before|in|within|this|next|every) /i;

/** They come before a name: "call Mr Sun". */
const TITLES = /(?:^|\s)(?:mr|mrs|ms|miss|dr|prof|madam)\.?\s*$/i;
/** After them a day is another one than it would be alone: "last fri", or "this mon" when that is over. */
const TURNS = /(?:(?:^|\s)(?:this|next|last|past|since|after|from)\s+|[本这上下去昨前]个?)$/i;
/** They come after a number of a place: 15号楼. */
const PLACES = /^[楼线机店院厅门仓馆库位房]/u;

const HAN = /\p{Script=Han}/u;
const PAUSE = /[\s,;:!?，；：、。！？]/u;
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

interface Said {
  due: LocalDate | null;
  repeat: Repeat | null;
  doubt: Doubt | null;
  vague: boolean;
  alone: boolean;
}

interface Found extends Said {
  from: number;
  to: number;
}

const isBlank = (text: string) => !WORD.test(text);

type Place = "start" | "end" | "inside";

function placeOf(line: string, from: number, to: number): Place {
  const tail = line.slice(to);
  if (isBlank(timeAhead(tail)?.rest ?? tail)) return "end";
  return isBlank(line.slice(0, from)) ? "start" : "inside";
}

/** Whether a day found there is one: what is vague, or glued to more, is left in the title. */
function stands(line: string, from: number, to: number, { doubt, vague, alone }: Said): boolean {
  const before = line.slice(0, from);
  if (TITLES.test(before) || TURNS.test(before) || PLACES.test(line.slice(to))) return false;
  const place = placeOf(line, from, to);
  const phrase = line.slice(from, to);
  if (alone) return place === "end" && COUNTED.test(phrase) && !LASTS.test(before);
  if (doubt === "over") return place === "end";
  const led = LEADS.test(phrase) || /[前内后後]$/.test(phrase);
  // 年底汇报 speaks of a report, 年底前交报告 of a day.
  if (vague && place !== "end" && !led) return place === "start" && !HAN.test(phrase);
  return place !== "inside" || HAN.test(phrase) || led;
}

/** What a phrase was found to say; with each letter typed, nearly all of them come again. */
let known = { of: "", said: new Map<string, Said | null>() };
const MOST_KNOWN = 5_000;

function saidBy(phrase: string, asked: Asked): Said | null {
  const of = `${asked.today} ${asked.order}`;
  if (known.of !== of || known.said.size > MOST_KNOWN) known = { of, said: new Map() };
  const before = known.said.get(phrase);
  if (before !== undefined) return before;
  const said = read(phrase, asked);
  known.said.set(phrase, said);
  return said;
}

function read(phrase: string, asked: Asked): Said | null {
  const plain = { due: null, repeat: null, doubt: null, vague: false, alone: false };
  const repeat = COMES_AGAIN.test(phrase) ? parseRepeat(phrase) : null;
  if (repeat) return { ...plain, due: firstDue(repeat, asked.today), repeat };
  const found = understand(phrase, asked);
  if (!found) return null;
  if (found.day === null) return { ...plain, doubt: found.doubt };
  const { vague = false, alone = false } = found.row;
  return { ...plain, due: found.day, vague, alone };
}

/** At the end is best, then at the start; of two in one place, the longer. */
const RANK: Record<Place, number> = { end: 2, start: 1, inside: 0 };

function better(line: string, one: Found, other: Found | null): boolean {
  if (!other) return true;
  const ranks = RANK[placeOf(line, one.from, one.to)] - RANK[placeOf(line, other.from, other.to)];
  return ranks > 0 || (ranks === 0 && one.to - one.from > other.to - other.from);
}

/** Part of a longer one that is no day: the 15th in a "wed 15 dec" that is a Tuesday. */
const isWithin = (one: Found, other: Found) => other.from <= one.from && one.to <= other.to;

function find(line: string, asked: Asked): Found | null {
  const edges = edgesOf(line);
  let best: Found | null = null;
  let doubted: Found | null = null;
  for (const from of edges) {
    const rest = line.slice(from);
    if (!BEGINS.test(rest) && !MAYBE_SLIP.test(rest)) continue;
    for (const to of edges) {
      if (to <= from || to - from > LONGEST_PHRASE || PAUSE.test(line[to - 1] ?? "")) continue;
      const said = saidBy(line.slice(from, to), asked);
      if (!said || !stands(line, from, to, said)) continue;
      const found = { ...said, from, to };
      if (said.doubt === null) best = better(line, found, best) ? found : best;
      else doubted = better(line, found, doubted) ? found : doubted;
    }
  }
  return best && doubted && isWithin(best, doubted) ? doubted : (best ?? doubted);
}

/** Parts of the day that are one word with it: 明早, "tonight". What is left of them stays in the title. */
function partOfDay(phrase: string): string {
  const chinese = /^[今明]([早晚])上?$/.exec(phrase)?.[1];
  if (chinese) return `${chinese}上`;
  if (/tonight$/i.test(phrase)) return timeInSentence("evening");
  const english = /this (morning|afternoon|evening)$/i.exec(phrase)?.[1];
  return english ? timeInSentence(english) : "";
}

const isHan = (sign: string | undefined) => HAN.test(sign ?? "");

/** One after the other, in the manner of their script; a comma that stood between them is kept. */
function joined(before: string, tail: string): string {
  const head = before.replace(/[\s,;:，；：、-]+$/u, "");
  const pause = head !== "" && !isBlank(tail) ? (/^\s*([,;，；])/u.exec(tail)?.[1] ?? "") : "";
  const rest = tail.replace(/^[\s,;:，；：、。.!-]+/u, "");
  const tight =
    head === "" || rest === "" || (isHan(before.at(-1)) && isHan(rest[0])) || /[，；]/.test(pause);
  return `${head}${pause}${tight ? "" : " "}${rest}`.trim();
}

/** What is left when the phrase is out: no doubled spaces, no comma that nothing follows; a time stays, readable. */
function without(line: string, { from, to }: Found): string {
  const head = line.slice(0, from);
  const phrase = line.slice(from, to).trim();
  const part = partOfDay(phrase);
  if (part !== "" && HAN.test(part)) return joined(head, `${part}${line.slice(to).trimStart()}`);
  const time = timeAhead(line.slice(to));
  const said = time ? timeInSentence(time.said) : part;
  const tail = time ? time.rest : line.slice(to);
  if (said === "") return joined(head, tail);
  const isFirst = isBlank(head);
  return isFirst && isBlank(tail)
    ? ""
    : isFirst
      ? joined(joined("", tail), said)
      : joined(joined(head, said), tail);
}

/**
 * @param order how figures alone are read (lib/tasks/due.ts).
 * @returns the line as the title, and no day, when none is found or nothing else would be left.
 */
export function parseLine(line: string, today: LocalDate, order: Asked["order"] = "day-first"): TypedTask {
  const whole: TypedTask = { title: line.trim(), due: null, repeat: null, phrase: null, doubt: null };
  if (line.length > LONGEST_LINE) return whole;
  const found = find(line, { today, order });
  if (!found) return whole;
  const phrase = line.slice(found.from, found.to).trim();
  if (found.doubt) return { ...whole, doubt: { phrase, why: found.doubt } };
  const title = without(line, found);
  if (isBlank(title)) return whole;
  return { title, due: found.due, repeat: found.repeat, phrase, doubt: null };
}
