import type { Texts } from "../text.ts";

/** Words of what is copied and exported. */
export const shareTexts = {
  "share.stage": { en: "Stage", zh: "商机阶段" },
  "share.amount": { en: "Amount", zh: "金额" },
  "share.close_date": { en: "Close date", zh: "预计成交日期" },
  "share.health": { en: "Health", zh: "健康度" },
  "share.of_hundred": { en: "{value} of 100", zh: "{value} / 100" },
  "share.findings": { en: "What would help most", zh: "最该做的事" },
  "share.finding": { en: "{reason} (+{points})", zh: "{reason}（+{points}）" },
  "share.people": { en: "People", zh: "相关人员" },
  "share.nameless_deal": { en: "Deal without a name", zh: "未命名的商机" },
  "share.person": { en: "{name}", zh: "{name}" },
  "share.person_left": { en: "{name} (has left)", zh: "{name}（已离开）" },
  "share.person_outside": { en: "{name} (outside the customer)", zh: "{name}（客户外部）" },
  "share.company": { en: "Company", zh: "公司" },
  "share.address": { en: "Address", zh: "邮箱地址" },
  "share.note": { en: "Note", zh: "备注" },
  "share.support_first": {
    en: "{figure} {name}: {behaviour} ({day})",
    zh: "{figure} {name}：{behaviour}（{day}）",
  },
  "share.support_trend": {
    en: "{figure} {name}: {behaviour} ({day}, {trend}, before {before})",
    zh: "{figure} {name}：{behaviour}（{day}，{trend}，之前 {before}）",
  },
  "share.confidential": {
    en: "Confidential: holds what must not be passed on",
    zh: "机密：含有不可外传的内容",
  },
} as const satisfies Texts;
