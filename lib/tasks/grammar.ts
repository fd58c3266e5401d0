/** A grammar of dates: a table of patterns, each with the day that it means. */
import type { LocalDate } from "../method/model.ts";

export interface Asked {
  today: LocalDate;
  /** How figures alone are read: "3/4" is 3 April, or 4 March. */
  order: "day-first" | "month-first";
}

/** Why what was typed for a day is no day to come. */
export type Doubt = "no-such-day" | "over" | "other-weekday";

export interface Row {
  /** Of the whole phrase. */
  pattern: RegExp;
  /** What the groups say; null where there is no such day. */
  day: (groups: Record<string, string>, asked: Asked) => LocalDate | null;
  /** Said alone it is a date; in a sentence it may be something else ("extend trial 2 weeks"). */
  alone?: true;
  /** Inside a sentence it tells rather what is spoken of than when ("prepare year-end talk"): only at its start or end. */
  vague?: true;
  /** What is wrong where there is no such day; without it, what was typed was meant for something else. */
  doubt?: Doubt | ((groups: Record<string, string>, asked: Asked) => Doubt | null);
}

const given = (groups: Record<string, string | undefined> | undefined) =>
  Object.fromEntries(Object.entries(groups ?? {}).filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >;

export interface Found {
  day: LocalDate;
  row: Row;
}

export interface Doubted {
  day: null;
  doubt: Doubt;
  row: Row;
}

export type Meant = Found | Doubted;

/** The first row that fits decides. */
export function firstFit(rows: readonly Row[], text: string, asked: Asked): Meant | null {
  for (const row of rows) {
    const match = row.pattern.exec(text);
    if (!match) continue;
    const groups = given(match.groups);
    const day = row.day(groups, asked);
    if (day !== null) return { day, row };
    const doubt = typeof row.doubt === "function" ? row.doubt(groups, asked) : row.doubt;
    return doubt ? { day, doubt, row } : null;
  }
  return null;
}
