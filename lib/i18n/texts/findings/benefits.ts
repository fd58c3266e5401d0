import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/benefits.ts say. */
export const benefitFindings = {
  "finding.benefit-unconfirmed.reason": {
    en: "Nobody has confirmed the key benefit of: {open}",
    zh: "还没有人确认关键利益：{open}",
  },
  "finding.benefit-unconfirmed.remedy": {
    en: "Ask whoever gains by it whether it is worth it to them. Nobody decides before having confirmed it.",
    zh: "问问获益的人，这对他值不值。关键利益未经确认，客户不会决定。",
  },
  "finding.benefit-unconfirmed.reason_none": {
    en: "No selling point with its key benefit is named",
    zh: "还没有写下一个卖点和它的关键利益",
  },
  "finding.benefit-unconfirmed.remedy_none": {
    en: "Name the one or two things that decide it for them, as they would feel them.",
    zh: "写下一两个真正起决定作用的卖点，用客户的感受来写。",
  },
  "finding.benefit-unconfirmed.action": { en: "Confirm", zh: "去确认" },

  "finding.benefit-not-by-economic-buyer.reason": {
    en: "The Economic Buyer has confirmed no key benefit yet",
    zh: "拍板人还没有确认过任何关键利益",
  },
  "finding.benefit-not-by-economic-buyer.remedy": {
    en: "Put the gain in their figures, and ask the Economic Buyer whether they see it so.",
    zh: "用对方自己的数字算出效益，请拍板人确认是不是这样。",
  },
  "finding.benefit-not-by-economic-buyer.action": { en: "Confirm", zh: "去确认" },

  "finding.many-selling-points.reason": {
    en: "{count} selling points are too many",
    zh: "{count} 个卖点太多了",
  },
  "finding.many-selling-points.remedy": {
    en: "Nine tenths of the decision rest on one tenth of the features. Keep the few that decide it here.",
    zh: "九成的购买决定看一成的特点，留下真正起作用的几个。",
  },
  "finding.many-selling-points.action": { en: "Cut", zh: "去精简" },

  "finding.feature-not-benefit.reason": {
    en: "A feature without a benefit: {bare}",
    zh: "只有特点，没有利益：{bare}",
  },
  "finding.feature-not-benefit.remedy": {
    en: "Say what it brings this customer. Sell the sizzle, not the steak.",
    zh: "写清它给这个客户带来什么。卖的不是牛排，是滋滋声。",
  },
  "finding.feature-not-benefit.action": { en: "Say", zh: "去写清" },
} as const satisfies Texts;
