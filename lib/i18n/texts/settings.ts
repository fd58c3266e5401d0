import type { Texts } from "../text.ts";

export const settingsTexts = {
  "settings.title": { en: "Settings", zh: "设置" },
  "settings.language": { en: "Language", zh: "语言" },
  "settings.language.browser": { en: "As the browser", zh: "跟随浏览器" },
  "settings.language.en": { en: "English", zh: "English" },
  "settings.language.zh-CN": { en: "简体中文", zh: "简体中文" },
  "settings.theme": { en: "Look", zh: "外观" },
  "settings.theme.system": { en: "As the system", zh: "跟随系统" },
  "settings.theme.light": { en: "Light", zh: "浅色" },
  "settings.theme.dark": { en: "Dark", zh: "深色" },
  "settings.own": { en: "Your own addresses", zh: "你自己的邮箱" },
  "settings.own_text": {
    en: "They are never tagged and never taken for the customer. Add every address you write from.",
    zh: "不会被标记，也不会被当成客户。请把你用来发邮件的地址都加上。",
  },
  "settings.own_none": { en: "None yet.", zh: "还没有。" },
  "settings.own_new": { en: "Address", zh: "邮箱地址" },
  "settings.own_add": { en: "Add", zh: "添加" },
  "settings.own_remove": { en: "Remove", zh: "移除" },
  "settings.own_remove_of": { en: "Remove {address}", zh: "移除 {address}" },
  "settings.own_bad": {
    en: "That is no address: it should look like name@company.com.",
    zh: "这不是邮箱，应形如 name@company.com。",
  },
  "settings.reminder": { en: "Remind me of a backup", zh: "备份提醒" },
  "settings.reminder_days": { en: "After {days} days", zh: "{days} 天后" },
  "settings.reminder_off": { en: "Never", zh: "不提醒" },
  "settings.shared": { en: "Hide what is confidential", zh: "隐藏保密内容" },
  "settings.shared_text": {
    en: "For a shared screen: no Coach, nothing told in confidence, and health judged as if neither were known.",
    zh: "共享屏幕时使用：不显示教练，不显示私下说的话，健康度也按不知道这些来算。",
  },
} as const satisfies Texts;
