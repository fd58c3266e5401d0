import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/roles.ts say. */
export const roleFindings = {
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
} as const satisfies Texts;
