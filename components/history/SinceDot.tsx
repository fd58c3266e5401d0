import { useEffect } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { shownDate } from "../base/date.ts";
import { changesOf, followChanges, lookedAt } from "./changedSince.ts";
import "./History.css";

/** A dot with how often a deal changed since the rep looked at it; nothing where it did not. */
export function SinceDot({ deal }: { deal: string }) {
  useEffect(followChanges, []);
  const count = changesOf(deal);
  const at = lookedAt(deal);
  if (count === 0 || at === undefined) return null;
  const date = shownDate(new Date(at).toISOString(), language.value);
  return (
    <span class="since-dot" data-since={count}>
      {t("since.changes", { count, date })}
    </span>
  );
}
