/** What the "Copy summary" buttons copy: one summary in its three forms. */
import type { DealInView } from "../method/model.ts";
import { toMarkdown } from "./markdown.ts";
import { toPlainText } from "./plain-text.ts";
import { type RedactionOptions, redact } from "./redaction.ts";
import { toHtml } from "./rich-text.ts";
import { type SummaryOptions, summarise } from "./summary.ts";

export interface DealSummary {
  /** For a `text/html` clipboard item, beside `text`. */
  html: string;
  markdown: string;
  text: string;
}

/** A deal's stakeholder summary; what is confidential is left out unless `includeConfidential` asks for it. */
export function dealSummary(view: DealInView, options: RedactionOptions & SummaryOptions): DealSummary {
  const summary = summarise(redact(view, options), options);
  return { html: toHtml(summary), markdown: toMarkdown(summary), text: toPlainText(summary) };
}
