/** A local date, or an instant, as people read it: "25 Nov", with the year where it is another one. */
export function shownDate(when: string, language: string, now: Date = new Date()): string {
  const [year, month, day] = when.slice(0, 10).split("-").map(Number);
  const date = when.length > 10 ? new Date(when) : new Date(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (Number.isNaN(date.getTime())) return when;
  const style: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "short",
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, style).format(date);
}
