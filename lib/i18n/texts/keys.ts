import type { Texts } from "../text.ts";

/** What the keys mean (components/keyboard/keys.ts). */
export const keyTexts = {
  "keys.title": { en: "Keys", zh: "快捷键" },
  "keys.when": {
    en: "They act on the card that has the focus, or on the first one where nothing has it; not while you type.",
    zh: "作用于焦点所在的卡片；没有焦点时作用于第一张。输入文字时不起作用。",
  },
  "keys.when_short": { en: "Not while you type.", zh: "输入文字时不起作用。" },
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
  "keys.accept": { en: "Accept the proposed deal", zh: "接受建议的商机" },
  "keys.details": { en: "Details of the deal", zh: "商机详情" },
  "keys.next": { en: "Next person", zh: "下一个人" },
  "keys.previous": { en: "Previous person", zh: "上一个人" },
  "keys.moved": { en: "Changed company, out of the deal", zh: "已换公司，退出商机" },
  "keys.moved_stays": { en: "Changed company, still takes part", zh: "已换公司，仍在参与" },
  "keys.join": { en: "Join: they are the same", zh: "合并：是同一个人" },
  "keys.undo": { en: "Undo the last change", zh: "撤销上一步" },
  "keys.redo": { en: "Do it again", zh: "重做" },
  "keys.copy": { en: "Copy summary", zh: "复制摘要" },
  "keys.find": { en: "Find and jump (also Ctrl+K)", zh: "查找并跳转（也可按 Ctrl+K）" },
  "keys.since": { en: "What changed since you last looked", zh: "上次查看后的变化" },
  "keys.show": { en: "Show these keys", zh: "显示快捷键" },
} as const satisfies Texts;
