import type { Texts } from "../text.ts";

/** What the keys mean (components/keyboard/keys.ts). */
export const keyTexts = {
  "keys.title": { en: "Keys", zh: "快捷键" },
  "keys.when": {
    en: "They work while a person's card has the focus, not while you type.",
    zh: "焦点在人员卡片上时有效，输入文字时不起作用。",
  },
  "keys.group_role": { en: "Role", zh: "客户角色" },
  "keys.group_support": { en: "Support", zh: "支持程度" },
  "keys.group_influence": { en: "Influence", zh: "影响程度" },
  "keys.group_card": { en: "On the card", zh: "卡片" },
  "keys.group_panel": { en: "In the panel", zh: "侧边栏" },
  "keys.needs": { en: "Needs", zh: "个人需求" },
  "keys.pain": { en: "Pain", zh: "痛苦" },
  "keys.note": { en: "Write a note", zh: "写备注" },
  "keys.quote": { en: "What they said", zh: "对方原话" },
  "keys.deal": { en: "Choose the deal", zh: "选择商机" },
  "keys.next": { en: "Next person", zh: "下一个人" },
  "keys.previous": { en: "Previous person", zh: "上一个人" },
  "keys.undo": { en: "Undo the last change", zh: "撤销上一步" },
  "keys.copy": { en: "Copy summary", zh: "复制摘要" },
  "keys.show": { en: "Show these keys", zh: "显示快捷键" },
} as const satisfies Texts;
