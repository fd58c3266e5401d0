import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/support.ts say. */
export const supportFindings = {
  "finding.economic-buyer-not-won.reason": {
    en: "{name}, the Economic Buyer, stands at {support}",
    zh: "拍板人{name}的支持程度是 {support}",
  },
  "finding.economic-buyer-not-won.remedy": {
    en: "Show {name} the economic gain, and ask what would have to be true for a yes.",
    zh: "向{name}讲清企业效益，问清满足什么条件才会点头。",
  },
  "finding.economic-buyer-not-won.reason_unknown": {
    en: "How {name}, the Economic Buyer, stands is not known yet",
    zh: "拍板人{name}的支持程度尚不清楚",
  },
  "finding.economic-buyer-not-won.remedy_unknown": {
    en: "Listen for what {name} says about us, and tag it.",
    zh: "听听{name}怎么评价我们，然后标上支持程度。",
  },
  "finding.economic-buyer-not-won.action": { en: "Ask", zh: "去了解" },

  "finding.technical-veto.reason": {
    en: "{name}, a Technical Buyer, opposes us ({support}) and can say no",
    zh: "技术购买者{name}反对我们（{support}），可能从技术上否定",
  },
  "finding.technical-veto.remedy": {
    en: "Go through the specifications with {name} as the expert, and settle each objection.",
    zh: "把{name}当专家请教，逐条核对技术规格，消除异议。",
  },
  "finding.technical-veto.action": { en: "Settle", zh: "去化解" },

  "finding.influential-opponent.reason": {
    en: "{name} opposes us ({support}) and has high influence",
    zh: "{name}反对我们（{support}），而且影响程度高",
  },
  "finding.influential-opponent.remedy": {
    en: "Find out what {name} personally fears to lose, and who {name} listens to.",
    zh: "弄清{name}个人担心失去什么，以及听谁的话。",
  },
  "finding.influential-opponent.reason_unknown": {
    en: "{name} opposes us ({support}), and how much they count is not known yet",
    zh: "{name}反对我们（{support}），影响程度尚不清楚",
  },
  "finding.influential-opponent.remedy_unknown": {
    en: "Find out how much {name} counts, and tag the influence.",
    zh: "弄清{name}有多大影响，然后标上影响程度。",
  },
  "finding.influential-opponent.action": { en: "Find out", zh: "去了解" },

  "finding.support-fell.reason": {
    en: "{name} fell from {before} to {support}",
    zh: "{name}的支持程度从 {before} 降到 {support}",
  },
  "finding.support-fell.remedy": {
    en: "Ask {name} what has changed, before others hear it.",
    zh: "趁别人还没听到，问问{name}发生了什么变化。",
  },
  "finding.support-fell.action": { en: "Ask", zh: "去了解" },
} as const satisfies Texts;
