import type { Texts } from "../text.ts";

/** Words that every screen uses. */
export const commonTexts = {
  "common.save": { en: "Save", zh: "保存" },
  "common.cancel": { en: "Cancel", zh: "取消" },
  "common.undo": { en: "Undo", zh: "撤销" },
  "common.saved": { en: "Saved", zh: "已保存" },
  "common.saving": { en: "Saving", zh: "正在保存" },
  "common.not_saved": { en: "Not saved", zh: "没有保存上" },
  "common.refused": { en: "Not saved: that cannot be right", zh: "没有保存：内容有误" },
  "common.retry": { en: "Try again", zh: "再试一次" },
  "common.undone": { en: "Taken back", zh: "已撤销" },
  "common.redone": { en: "Done again", zh: "已重做" },
  "common.add": { en: "Add", zh: "添加" },
  "common.remove": { en: "Remove {name}", zh: "移除{name}" },
  "common.close": { en: "Close", zh: "关闭" },
  "common.joint": { en: ", ", zh: "、" },
  "common.colon": { en: ": ", zh: "：" },
  "common.clauses": { en: "; ", zh: "；" },
  "common.bracketed": { en: "{text} ({more})", zh: "{text}（{more}）" },
  "common.said_of": { en: "{what}: {of}", zh: "{what}：{of}" },
  "common.unknown": { en: "Not yet known", zh: "尚不清楚" },
} as const satisfies Texts;
