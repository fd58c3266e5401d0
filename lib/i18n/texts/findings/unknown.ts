import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/unknown.ts say. */
export const unknownFindings = {
  "finding.influence-unknown.reason": {
    en: "How much {name} counts is not known yet",
    zh: "{name}的影响程度尚不清楚",
  },
  "finding.influence-unknown.remedy": {
    en: "Go through the seven factors for {name}, two answers are enough for a proposal.",
    zh: "对照七个因素想一想{name}，答上两条就会有建议。",
  },
  "finding.influence-unknown.action": { en: "Judge", zh: "去判断" },

  "finding.need-unknown.reason": {
    en: "What {name} personally needs is not known, and {name} counts a lot",
    zh: "{name}举足轻重，个人需求还不清楚",
  },
  "finding.need-unknown.remedy": {
    en: "Listen for what {name} wants to gain, or to be spared, and tag it.",
    zh: "听听{name}个人想得到什么、想避开什么，然后标上。",
  },
  "finding.need-unknown.action": { en: "Find out", zh: "去了解" },

  "finding.pain-unknown.reason": {
    en: "What hurts {name} is not known, and {name} counts a lot",
    zh: "{name}举足轻重，痛苦在哪里还不清楚",
  },
  "finding.pain-unknown.remedy": {
    en: "Ask {name} what is hard in the business, then what it means for {name} in person.",
    zh: "问问{name}业务上有什么困难，再问这让其个人处于什么窘境。",
  },
  "finding.pain-unknown.action": { en: "Ask", zh: "去了解" },

  "finding.pain-half-dug.reason": {
    en: "The pain of {name} is half dug: the difficulty is known, the predicament is not",
    zh: "{name}的痛只挖了一半：知道困难，不知道个人的窘境",
  },
  "finding.pain-half-dug.remedy": {
    en: "Ask {name} who looks at them when this goes wrong. The real pain is the predicament behind the difficulty.",
    zh: "问问{name}，出了问题大家看谁。真正的痛是困难背后的个人窘境。",
  },
  "finding.pain-half-dug.action": { en: "Dig", zh: "去深挖" },

  "finding.support-old.reason": {
    en: "How {name} stands was read {supportDays} days ago ({support})",
    zh: "{name}的支持程度是 {supportDays} 天前的判断（{support}）",
  },
  "finding.support-old.remedy": {
    en: "Listen again for what {name} says about us, and tag it anew.",
    zh: "再听听{name}现在怎么评价我们，重新标一次。",
  },
  "finding.support-old.reason_unknown": {
    en: "How {name} stands is not known yet",
    zh: "{name}的支持程度尚不清楚",
  },
  "finding.support-old.remedy_unknown": {
    en: "Ask {name} what speaks for us and what against, and tag what you hear.",
    zh: "问问{name}我们好在哪里、差在哪里，按听到的标上。",
  },
  "finding.support-old.action": { en: "Ask", zh: "去了解" },
} as const satisfies Texts;
