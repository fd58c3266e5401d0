import type { Texts } from "../text.ts";

/** What is wrong with a playbook's file, and what to do; the line and the field stand before it. */
export const playbookFileTexts = {
  "playbook_file.json": {
    en: "This is no valid JSON here. A comma, a quotation mark or a bracket is missing or too many",
    zh: "此处不是有效的 JSON：缺少或多了逗号、引号或括号",
  },
  "playbook_file.large": {
    en: "The file is larger than any playbook. Choose a playbook's file",
    zh: "文件过大，不像打法。请选择打法文件",
  },
  "playbook_file.format": {
    en: "This is no playbook of Rolecall. “format” must be “rolecall-playbook”",
    zh: "这不是 Rolecall 的打法。“format”须为“rolecall-playbook”",
  },
  "playbook_file.version": {
    en: "This version of the format is not known here. Update Rolecall, or write 1",
    zh: "不认识此格式版本。请更新 Rolecall，或写 1",
  },
  "playbook_file.missing": { en: "This field is missing. Add it", zh: "缺少此字段，请补上" },
  "playbook_file.unknown": {
    en: "There is no such field. Take it out, or mend its name",
    zh: "没有这个字段。请删去，或改正名称",
  },
  "playbook_file.text": { en: "A text in quotation marks must stand here", zh: "此处须为带引号的文字" },
  "playbook_file.texts": {
    en: 'A text must stand here, or one for each language: { "en": …, "zh": … }',
    zh: '此处须为文字，或按语言分写：{ "en": …, "zh": … }',
  },
  "playbook_file.empty": { en: "The text is empty. Write one", zh: "文字为空，请填写" },
  "playbook_file.long": {
    en: "The text is longer than 500 characters. Shorten it",
    zh: "文字超过 500 字，请缩短",
  },
  "playbook_file.id": {
    en: "An id must stand here: small letters, digits and hyphens, 60 at most",
    zh: "此处须为标识：小写字母、数字和连字符，最多 60 个",
  },
  "playbook_file.double": {
    en: "This id stands twice. Give one of them another",
    zh: "此标识重复，请改其中一个",
  },
  "playbook_file.whole": { en: "A whole number, 0 or more, must stand here", zh: "此处须为不小于 0 的整数" },
  "playbook_file.large_number": { en: "This number is too large", zh: "这个数太大" },
  "playbook_file.share": {
    en: "A number from 0 to 1 must stand here: 0.35 is 35 %",
    zh: "此处须为 0 到 1 之间的数：0.35 即 35%",
  },
  "playbook_file.yes_no": { en: "true or false must stand here", zh: "此处须为 true 或 false" },
  "playbook_file.list": { en: "A list in square brackets must stand here", zh: "此处须为方括号中的列表" },
  "playbook_file.many": { en: "There are more than Rolecall takes. Take some out", zh: "数量过多，请删减" },
  "playbook_file.no_stage": { en: "There is no stage. Write one at least", zh: "没有阶段，至少写一个" },
  "playbook_file.subject": {
    en: "One of these must stand here: person, left, role, contacts, standing, dates, tasks, benefits",
    zh: "此处须为下列之一：person、left、role、contacts、standing、dates、tasks、benefits",
  },
  "playbook_file.condition": {
    en: 'A condition must stand here: { "measure": …, and one of "is", "isNot", "atLeast", "atMost" }',
    zh: '此处须为条件：{ "measure": …，再加 "is"、"isNot"、"atLeast"、"atMost" 之一 }',
  },
  "playbook_file.value": {
    en: "A text, a number, true, false or null must stand here",
    zh: "此处须为文字、数字、true、false 或 null",
  },
  "playbook_file.measure": {
    en: "There is no such measure of this subject. docs/method.md lists them",
    zh: "这个对象没有这项指标，可用的见 docs/method.md",
  },
  "playbook_file.further": {
    en: "“further” is more than “points”. Write as many or fewer",
    zh: "“further”大于“points”，请改成不大于",
  },
  "playbook_file.role": {
    en: "One of these must stand here: economic-buyer, technical-buyer, user-buyer, coordinator, coach",
    zh: "此处须为下列之一：economic-buyer、technical-buyer、user-buyer、coordinator、coach",
  },
  "playbook_file.roles": {
    en: 'Roles in curly brackets must stand here, as { "user-buyer": … }',
    zh: '此处须为花括号中的角色，如 { "user-buyer": … }',
  },
  "playbook_file.like": {
    en: "One of these must stand here: identify, qualify, lead-the-process, propose, close, deliver",
    zh: "此处须为下列之一：identify、qualify、lead-the-process、propose、close、deliver",
  },
} as const satisfies Texts;
