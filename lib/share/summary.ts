/** A deal's stakeholder summary, as plain lines in one language: what rich text, Markdown and plain text are made from. */
import { formatDay } from "../i18n/date.ts";
import type { Language } from "../i18n/text.ts";
import { say, textIn } from "../i18n/translate.ts";
import { whatWouldHelp } from "../method/change.ts";
import { inOrder } from "../method/people.ts";
import { stageOf } from "../method/playbook.ts";
import { formatMoney } from "../money/format.ts";
import type { Shareable } from "./redaction.ts";
import { personBlock } from "./summary-person.ts";

/** A label with its value; the value may have several lines. */
export interface Field {
  label: string;
  value: string;
}

export interface Block {
  heading: string;
  fields: Field[];
}

export interface Summary {
  heading: string;
  /** Between a label and its value. */
  colon: string;
  /** Says that the text holds what is confidential; null when it does not. */
  notice: string | null;
  fields: Field[];
  /** What would raise health most; empty when nothing is to be said. */
  findings: { heading: string; items: string[] };
  people: { heading: string; blocks: Block[] };
}

export interface SummaryOptions {
  language: Language;
}

const MOST_FINDINGS = 3;

function dealFields({ view, judgement }: Shareable, { language }: SummaryOptions): Field[] {
  const { deal, playbook } = view;
  const word = (key: Parameters<typeof textIn>[1], values = {}) => textIn(language, key, values);
  const { relationshipHeight, depthOfNeed } = judgement;
  return [
    { label: word("share.stage"), value: say(stageOf(playbook, deal.stage).name, language) },
    ...(deal.amount ? [{ label: word("share.amount"), value: formatMoney(deal.amount, language) }] : []),
    ...(deal.closeDate
      ? [{ label: word("share.close_date"), value: formatDay(deal.closeDate, language) }]
      : []),
    { label: word("share.health"), value: word("share.of_hundred", { value: judgement.health }) },
    { label: word("height.name"), value: word("share.of_hundred", { value: relationshipHeight.value }) },
    { label: word("depth.name"), value: word("share.of_hundred", { value: depthOfNeed.value }) },
  ];
}

/** The summary of what passed the redaction. Values are as people typed them: each format escapes them itself. */
export function summarise(shareable: Shareable, options: SummaryOptions): Summary {
  const { language } = options;
  const { people, companyNames = {} } = shareable.view;
  const word = (key: Parameters<typeof textIn>[1], values = {}) => textIn(language, key, values);
  const helpful = whatWouldHelp(shareable.judgement, MOST_FINDINGS);
  return {
    heading: shareable.view.deal.name.trim() || word("share.nameless_deal"),
    colon: word("common.colon"),
    notice: shareable.includesConfidential ? word("share.confidential") : null,
    fields: dealFields(shareable, options),
    findings: {
      heading: word("share.findings"),
      items: helpful.map(({ reason, points }) =>
        word("share.finding", { reason: say(reason, language), points }),
      ),
    },
    people: {
      heading: word("share.people"),
      blocks: inOrder(people).map((member) => personBlock(member, language, companyNames)),
    },
  };
}
