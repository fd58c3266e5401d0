import type { Texts } from "../text.ts";

/** Whether somebody is with the customer, outside, or has left: in the panel. */
export const standTexts = {
  "stand.left": { en: "left", zh: "已离开" },
  "stand.outside": { en: "outside", zh: "外部" },
  "stand.left_text": {
    en: "Has left the customer, and counts no more in this deal.",
    zh: "已离开客户公司，在这个商机里不再计入。",
  },
  "stand.outside_text": { en: "Takes part from outside the customer.", zh: "从客户外部参与。" },
  "stand.to_left": { en: "Has left the deal", zh: "已退出商机" },
  "stand.to_outside": { en: "Takes part from outside", zh: "从外部参与" },
  "stand.to_inside": { en: "Is with the customer", zh: "仍在客户公司" },
} as const satisfies Texts;
