import type { Texts } from "../text.ts";

/** Go or no-go (lib/method/go.ts). */
export const goTexts = {
  "go.real.name": { en: "A real opportunity", zh: "机会真实" },
  "go.real.question": {
    en: "Is there an opportunity: a need, money, and a date by which they want it?",
    zh: "机会是真的吗：有需求、有预算、有时间要求？",
  },
  "go.compete.name": { en: "We can compete", zh: "有资格竞争" },
  "go.compete.question": {
    en: "Can we compete: does what we have fit what they decide by?",
    zh: "我们有资格竞争吗：我们的方案对得上他们的决策标准吗？",
  },
  "go.win.name": { en: "We can win", zh: "有机会赢" },
  "go.win.question": {
    en: "Can we win: do those who decide want us, and can we reach them?",
    zh: "我们能赢吗：拍板的人倾向我们吗，我们够得着吗？",
  },
  "go.worth.name": { en: "It is worth winning", zh: "值得去赢" },
  "go.worth.question": {
    en: "Is it worth winning, now and for what may follow?",
    zh: "值得去赢吗，眼前和以后都算上？",
  },
  "go.yes": { en: "yes", zh: "是" },
  "go.no": { en: "no", zh: "否" },
} as const satisfies Texts;
