import { language } from "../../lib/i18n/translate.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { dealSummary } from "../../lib/share/deal-summary.ts";
import type { Summary } from "./useCopying.ts";

/** Writes a deal's stakeholder summary, in the language on screen. */
export function summaryOf(view: DealInView): (confidential: boolean) => Summary {
  return (includeConfidential) =>
    dealSummary(view, {
      today: localToday(),
      language: language.value,
      includeConfidential,
    });
}
