import { language } from "../../lib/i18n/translate.ts";
import { dealInView } from "../../lib/records/deals.ts";
import { localToday } from "../../lib/records/ids.ts";
import { dealSummary } from "../../lib/share/deal-summary.ts";
import type { Store } from "../../lib/store/store.ts";
import { afterwards } from "../saving/saving.ts";
import type { Summary } from "./useCopying.ts";

/**
 * Writes a deal's stakeholder summary, in the language on screen: with all that was said before it was asked for, even
 * what is still being written, and without what was marked confidential a moment ago. Rejects where the deal cannot be read: what is on the screen may
 * hold what is confidential by now.
 */
export function summaryOf(store: Store, deal: string): (confidential: boolean) => Promise<Summary> {
  return async (includeConfidential) => {
    await new Promise<void>(afterwards);
    const now = await dealInView(store, deal);
    if (!now) throw new Error("deal gone");
    return dealSummary(now, {
      today: localToday(),
      language: language.value,
      includeConfidential,
    });
  };
}
