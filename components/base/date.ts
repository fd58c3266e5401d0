/** A local date, or an instant, as people read it: "25 Nov 2026", "2026年11月25日". */
export function shownDate(when: string, language: string): string {
  const [year, month, day] = when.slice(0, 10).split("-").map(Number);
  const date = when.length > 10 ? new Date(when) : new Date(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (Number.isNaN(date.getTime())) return when;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium" }).format(
    date,
  );
}
