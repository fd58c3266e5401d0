/** How the rep's region writes a date in figures: nothing that the interface language says. */
import type { Asked } from "./grammar.ts";

/** @param locale BCP 47; month before day in en-US and zh-CN, day before month in en-GB and de. */
export function figureOrder(locale: string): Asked["order"] {
  const parts = new Intl.DateTimeFormat(locale, { month: "numeric", day: "numeric" }).formatToParts(0);
  const first = parts.find(({ type }) => type === "month" || type === "day");
  return first?.type === "month" ? "month-first" : "day-first";
}
