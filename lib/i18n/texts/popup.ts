import type { Texts } from "../text.ts";

export const popupTexts = {
  "popup.here": { en: "On this page", zh: "本页" },
  "popup.here_nobody": { en: "Nobody to tag on this page.", zh: "本页没有可以标记的人。" },
  "popup.here_more": { en: "and {count} more", zh: "另有 {count} 人" },
  "popup.here_unreadable": {
    en: "This page could not be read. Open a single mail or record.",
    zh: "这个页面读不出来。请打开一封邮件或一条记录。",
  },
  "popup.deals": { en: "Deals that need you", zh: "需要你的商机" },
  "popup.no_open_deals": {
    en: "No open deal needs you. The closed ones are under “All deals”.",
    zh: "没有需要处理的商机。已关闭的在“全部商机”里。",
  },
  "popup.no_deals": {
    en: "No deals yet. Open the panel beside a mail and make one from it.",
    zh: "还没有商机。在邮件旁打开侧边栏，用它新建一个。",
  },
  "popup.open_panel": { en: "Open panel", zh: "打开侧边栏" },
  "popup.all_deals": { en: "All deals", zh: "全部商机" },
} as const satisfies Texts;
