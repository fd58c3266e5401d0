import type { Texts } from "../../text.ts";

/** Height of relationships and depth of need, with what raises them. */
export const measureTexts = {
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
