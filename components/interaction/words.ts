/** What passed between us, in words. */
import { language, t } from "../../lib/i18n/translate.ts";
import type { Clock } from "../../lib/method/clock.ts";
import { daysBetween, localDay } from "../../lib/method/day.ts";
import type { InteractionKind } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";

const LOCALES = { en: "en", "zh-CN": "zh-CN" } as const;

/** Days up to here are counted in days, then weeks, then months. */
const DAYS = 20;
const WEEKS = 60;

/** "today", "3 days ago", "in 2 days", "3 天前". */
export function ago(when: string, today: string = localToday()): string {
  const days = daysBetween(today, localDay(when));
  const format = new Intl.RelativeTimeFormat(LOCALES[language.value], { numeric: "auto" });
  // The browser writes "3天前"; our own texts set figures apart.
  const said = (count: number, unit: "day" | "week" | "month") =>
    format.format(count, unit).replace(/(?<=\d)(?=\p{Script=Han})/u, " ");
  if (Math.abs(days) <= DAYS) return said(days, "day");
  if (Math.abs(days) <= WEEKS) return said(Math.round(days / 7), "week");
  return said(Math.round(days / 30.4), "month");
}

export const kindName = (kind: InteractionKind): string => t(`contact.${kind}`);

/** "3 days ago, they wrote", and whether our mail since then waits for an answer, or when we last met. */
export function clockWords({ last, spoken, waiting }: Clock): string {
  if (!last) return waiting ? t("contact.waiting_only", { when: ago(waiting.when) }) : t("contact.none");
  const words = t("contact.last", { when: ago(last.when), how: t(`contact.how.${last.kind}`) });
  const how = spoken && t(`contact.how.${spoken.kind}`);
  const before = how ? t("contact.spoken", { when: ago(spoken.when), how }) : "";
  const open = waiting ? t("contact.waiting", { when: ago(waiting.when) }) : before;
  return [words, open].filter(Boolean).join(t("common.clauses"));
}
