/** Where the readings of support stand in their drawing. Pure. */
import type { SupportReading } from "../../lib/method/model.ts";
import { occasions } from "../../lib/method/support.ts";

/** In the drawing's own units. */
export const CHART = { width: 320, height: 84, side: 10, top: 8, step: 11 } as const;

export interface Point {
  x: number;
  y: number;
  reading: SupportReading;
}

export const heightOf = (value: number): number => CHART.top + (3 - value) * CHART.step;

const momentOf = ({ on }: SupportReading) => Date.parse(on) || 0;

/** One point for each occasion, oldest first, in proportion to the time between them. */
export function chartPoints(readings: readonly SupportReading[]): Point[] {
  const shown = occasions(readings);
  const times = shown.map(momentOf);
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  const wide = CHART.width - 2 * CHART.side;
  return shown.map((reading, index) => ({
    reading,
    x: CHART.side + (span > 0 ? (((times[index] ?? 0) - first) / span) * wide : wide / 2),
    y: heightOf(reading.value),
  }));
}
