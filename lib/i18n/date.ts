/** Days as they are read in a language. */
import type { Language } from "./text.ts";

/** Day first in English, as most of the world writes it. */
const LOCALES: Record<Language, string> = { en: "en-GB", "zh-CN": "zh-CN" };

/** "25 Nov 2026" for a local date or an instant (then the day it is here); the text itself when it is no date. */
export function formatDay(on: string, language: Language): string {
  const moment = new Date(on);
  if (Number.isNaN(moment.getTime())) return on;
  const zone = on.includes("T") ? {} : { timeZone: "UTC" };
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", ...zone }).format(moment);
}
