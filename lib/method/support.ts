/** The seven anchors of support, and what a series of readings says (methodology section 4; model.md, facts). */
import type { Support, SupportReading } from "./model.ts";

export interface AnchorRow {
  value: Support;
  /** As it is shown, with the sign that belongs to figures. */
  figure: string;
  name: string;
  /** What the person says that earns the score. */
  behaviour: string;
}

/** From strong support to strong opposition, as the method lists them. */
export const ANCHORS = [
  { value: 3, figure: "+3", name: "support.3.name", behaviour: "support.3.behaviour" },
  { value: 2, figure: "+2", name: "support.2.name", behaviour: "support.2.behaviour" },
  { value: 1, figure: "+1", name: "support.1.name", behaviour: "support.1.behaviour" },
  { value: 0, figure: "0", name: "support.0.name", behaviour: "support.0.behaviour" },
  { value: -1, figure: "−1", name: "support.-1.name", behaviour: "support.-1.behaviour" },
  { value: -2, figure: "−2", name: "support.-2.name", behaviour: "support.-2.behaviour" },
  { value: -3, figure: "−3", name: "support.-3.name", behaviour: "support.-3.behaviour" },
] as const satisfies readonly AnchorRow[];

/** At this score and above a person stands with us; at the other and below, against us. */
export const WELL_DISPOSED = 1;
export const OPPOSED = -2;

export function anchorOf(value: Support): AnchorRow {
  return ANCHORS.find((row) => row.value === value) ?? ANCHORS[3];
}

export const supportFigure = (value: Support): string => anchorOf(value).figure;

const DAY = 24 * 60 * 60 * 1000;
const isDate = (on: string) => on.length === "2026-01-01".length;

/** Milliseconds since 1970 of a recording (the store's clock text begins with them); NaN for other texts. */
const recordedAt = (at: string) => Number(/^\d{16}(?=-)/.exec(at)?.[0] ?? Number.NaN);

/**
 * The moment that a reading speaks of. A date without a time stands for the moment of recording as far as that
 * falls on the day, so that it takes its place among mails of the same day; else for the nearer end of the day.
 */
function momentOf({ on, at }: SupportReading): number {
  const start = Date.parse(on);
  const recorded = recordedAt(at);
  if (Number.isNaN(start)) return Number.isNaN(recorded) ? 0 : recorded;
  if (!isDate(on)) return start;
  const end = start + DAY - 1;
  return Number.isNaN(recorded) ? end : Math.min(Math.max(recorded, start), end);
}

const compareText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** Older first: by when it was true, then by when it was recorded. */
function compareReadings(left: SupportReading, right: SupportReading): number {
  return (
    momentOf(left) - momentOf(right) || compareText(left.at, right.at) || compareText(left.fact, right.fact)
  );
}

/**
 * One reading for each occasion, oldest first. A later reading with the very same `on` corrects the one before
 * (a second thought about one day or one mail is no change of the person's mind).
 */
export function occasions(readings: readonly SupportReading[]): SupportReading[] {
  const sorted = [...readings].sort(compareReadings);
  return sorted.filter((reading, index) => reading.on === "" || reading.on !== sorted[index + 1]?.on);
}

/** The reading that holds: the newest by when it was true, in whatever order they were entered. */
export function currentSupport(readings: readonly SupportReading[]): SupportReading | null {
  return occasions(readings).at(-1) ?? null;
}

/** The reading of the occasion before the one that holds. */
export function previousSupport(readings: readonly SupportReading[]): SupportReading | null {
  return occasions(readings).at(-2) ?? null;
}

export type Trend = "up" | "down" | "level";

/** How support moved since the last reading; null when there are not two to compare. */
export function supportTrend(readings: readonly SupportReading[]): Trend | null {
  const [previous, current] = occasions(readings).slice(-2);
  if (!previous || !current) return null;
  const change = current.value - previous.value;
  return change > 0 ? "up" : change < 0 ? "down" : "level";
}
