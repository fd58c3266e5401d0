/** Roundcube's dates: the long form of its default setting, in the reader's own time zone. */

const LONG = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/;

/** ISO 8601 of "2026-11-24 10:11"; null for every other form ("Tue 10:11" says no day for sure). */
export function roundcubeDate(text: string): string | null {
  const [, year, month, day, hour, minute] = (LONG.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined) return null;
  const date = new Date(year, month - 1, day, hour, minute);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
