import type { DealInView } from "../../lib/method/model.ts";
import type { Summary } from "./CopySummary.tsx";

/** Writes a deal's stakeholder summary, in the language on screen. */
export function summaryOf(view: DealInView): (confidential: boolean) => Summary {
  return () => ({ html: view.deal.name, markdown: view.deal.name, text: view.deal.name });
}
