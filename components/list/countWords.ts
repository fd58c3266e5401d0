import { t } from "../../lib/i18n/translate.ts";

/** "4 of 10 people" while a filter holds, else "10 people". */
export const countWords = (of: "deals" | "people" | "companies", shown: number, count: number): string =>
  shown === count ? t(`list.all_${of}`, { count }) : t(`list.count_${of}`, { shown, count });
