import type { Texts } from "../text.ts";

/**
 * What the rules say (lib/method/rules): the reason as a seller would put it, what to do about it, and the one
 * word for a button. Height and depth with what raises them.
 */
export const findingTexts = {
  "finding.role-missing.reason": { en: "No {role} known yet", zh: "还不知道谁是{role}" },
  "finding.role-missing.remedy": {
    en: "Ask your contact: {question} Then tag that person.",
    zh: "问问你的联系人：{question}然后给这个人标上角色。",
  },
  "finding.role-missing.reason_few": {
    en: "Only {count} {role} known, this stage calls for {called}",
    zh: "目前只有 {count} 位{role}，这个阶段需要 {called} 位",
  },
  "finding.role-missing.remedy_few": {
    en: "There are usually several. Ask who else has a say.",
    zh: "通常不止一位，问问还有谁参与。",
  },
  "finding.role-missing.action": { en: "Find out", zh: "去问清" },

  "finding.economic-buyer-unclear.reason": { en: "No Economic Buyer known yet", zh: "还不知道谁最终拍板" },
  "finding.economic-buyer-unclear.remedy": {
    en: "Ask who signs off a purchase of this size, and tag that person.",
    zh: "问问这个金额的采购由谁签字，然后给这个人标上角色。",
  },
  "finding.economic-buyer-unclear.reason_many": {
    en: "More than one Economic Buyer named: {names}",
    zh: "标了不止一位经济购买者：{names}",
  },
  "finding.economic-buyer-unclear.remedy_many": {
    en: "Usually exactly one person says the final yes. Find out who, and untag the others.",
    zh: "最终拍板的通常只有一位。弄清是谁，去掉其他人的标记。",
  },
  "finding.economic-buyer-unclear.action": { en: "Find out", zh: "去问清" },

  "finding.no-coach.reason": { en: "Nobody coaches us in this deal", zh: "这个商机还没有教练" },
  "finding.no-coach.remedy": {
    en: "Look for somebody who gains when we win, inside or outside, and develop the relation.",
    zh: "找一位我们赢他也赢的人，内部外部都可以，用心培养。",
  },
  "finding.no-coach.action": { en: "Find one", zh: "去培养" },

  "finding.role-empty.reason": { en: "Nobody in the role of {role}", zh: "{role}这个角色还没有人" },
  "finding.role-empty.remedy": {
    en: "This stage can do without. Still, ask: {question}",
    zh: "这个阶段可以没有，但值得一问：{question}",
  },
  "finding.role-empty.action": { en: "Find out", zh: "去问清" },

  "finding.economic-buyer-no-contact.reason": {
    en: "No contact yet with {name}, the Economic Buyer",
    zh: "还没有接触过拍板人{name}",
  },
  "finding.economic-buyer-no-contact.remedy": {
    en: "Ask your contact to bring you together, with something worth {name}'s time.",
    zh: "请联系人引见，带上值得{name}花时间的内容。",
  },
  "finding.economic-buyer-no-contact.action": { en: "Meet", zh: "去接触" },

  "finding.single-contact.reason": {
    en: "{names} is the only person we are in contact with",
    zh: "我们只与{names}一个人有接触",
  },
  "finding.single-contact.remedy": {
    en: "Get to know a second person before this one is away or changes jobs.",
    zh: "再认识一位，以免此人不在或调岗时断了线。",
  },
  "finding.single-contact.reason_none": {
    en: "No contact with anybody on record yet",
    zh: "还没有与任何人接触的记录",
  },
  "finding.single-contact.remedy_none": {
    en: "Link this mail with the deal, or note a meeting or call.",
    zh: "把这封邮件关联到商机，或记下一次拜访或电话。",
  },
  "finding.single-contact.action": { en: "Widen", zh: "去拓展" },

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

  "height.name": { en: "Relationship height", zh: "关系高度" },
  "height.explanation": {
    en: "With us at the highest: {name} ({level}). The deal is decided at: {decided}.",
    zh: "站在我们这边的最高的人：{name}（{level}）。商机由{decided}决定。",
  },
  "height.explanation_decider": {
    en: "With us: {name}, who says the final yes. Their level in the company is not said yet.",
    zh: "站在我们这边的：最终拍板的{name}。其层级还没有标明。",
  },
  "height.explanation_none_open": {
    en: "Nobody yet has had two-way contact with us and stands at +1 or better. At which level the deal is decided is not said yet.",
    zh: "还没有人既与我们有往来、支持程度又在 +1 以上。商机由哪一层决定还没有标明。",
  },
  "height.explanation_open": {
    en: "With us at the highest: {name} ({level}). At which level the deal is decided is not said yet; the top is assumed.",
    zh: "站在我们这边的最高的人：{name}（{level}）。商机由哪一层决定还没有标明，先按最高层算。",
  },
  "height.explanation_none": {
    en: "Nobody yet has had two-way contact with us and stands at +1 or better. The deal is decided at: {decided}.",
    zh: "还没有人既与我们有往来、支持程度又在 +1 以上。商机由{decided}决定。",
  },
  "height.raise_meet": { en: "Get into a conversation with {name}", zh: "与{name}建立双向往来" },
  "height.raise_win": { en: "Win {name} over to +1 or better", zh: "争取{name}，支持程度到 +1 以上" },
  "height.raise_find": {
    en: "Find whoever decides, and say how high and influential they are",
    zh: "找到拍板的人，标上层级和影响程度",
  },
  "depth.name": { en: "Depth of need", zh: "需求深度" },
  "depth.explanation": {
    en: "Difficulty, predicament and personal need are known for {whole} of {people} people, the influential ones counting more",
    zh: "{people} 人中有 {whole} 人的困难、窘境和个人需求都已清楚，影响大的人权重更高",
  },
  "depth.explanation_nobody": { en: "Nobody is in this deal yet", zh: "这个商机里还没有人" },
  "depth.raise_nobody": { en: "Put the people of the deal into it", zh: "先把相关的人加进商机" },
  "depth.raise_difficulty": {
    en: "Ask {name} what is hard in the business",
    zh: "问问{name}业务上有什么困难",
  },
  "depth.raise_predicament": {
    en: "Find out what the difficulty means for {name} personally",
    zh: "弄清困难让{name}个人处于什么窘境",
  },
  "depth.raise_need": { en: "Find out what {name} personally needs", zh: "弄清{name}的个人需求" },
} as const satisfies Texts;
