import type { Texts } from "../text.ts";

/** A selected sentence on its way into the deal. */
export const selectionTexts = {
  "selection.menu.task": { en: "Make a task", zh: "设为任务" },
  "selection.menu.pain": { en: "Note a pain", zh: "记为痛苦" },
  "selection.menu.coach-note": { en: "Note what the Coach told us", zh: "记为教练透露的信息" },
  "selection.menu.evidence": { en: "Keep as evidence of support", zh: "记为支持程度的依据" },
  "selection.title.task": { en: "New task from the page", zh: "用选中的文字新建任务" },
  "selection.title.pain": { en: "A pain, in their words", zh: "记下痛苦（原话）" },
  "selection.title.coach-note": { en: "What the Coach told us", zh: "教练透露的信息" },
  "selection.title.evidence": { en: "Evidence of support", zh: "支持程度的依据" },
  "selection.of": { en: "Of", zh: "谁的" },
  "selection.text": { en: "Selected text", zh: "选中的文字" },
  "selection.pain_part": { en: "Which half", zh: "哪一半" },
  "selection.choose_support": { en: "Choose where it puts them.", zh: "请选择它说明的支持程度。" },
  "selection.confidential": {
    en: "Kept in confidence: it leaves this machine only in a full backup.",
    zh: "按保密内容保存，除完整备份外不会离开本机。",
  },
  "selection.shared": {
    en: "Others can see this screen. Save it once that is over.",
    zh: "别人能看到这个屏幕，结束共享后再保存。",
  },
  "selection.waits": {
    en: "“{text}” waits here until the page can be read: then say whom it is about.",
    zh: "“{text}”先放在这里，页面能读取后再选是谁说的。",
  },
  "selection.nobody": {
    en: "Nobody on this page to keep it for. Add somebody below.",
    zh: "这个页面上没有人可以关联，请在下面添加。",
  },
  "selection.enter": { en: "Enter saves, Esc drops it", zh: "Enter 保存，Esc 放弃" },
} as const satisfies Texts;
