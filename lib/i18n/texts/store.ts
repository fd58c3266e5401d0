import type { Texts } from "../text.ts";

/** What the store says when it cannot do as asked: `store.error.<code of StoreError>`, `backup.error.<code of BackupError>`. */
export const storeTexts = {
  "store.error.invalid": {
    en: "Not saved: this value does not fit here.",
    zh: "未保存：这个值不能填在这里。",
  },
  "store.error.future": {
    en: "Not saved: the date lies in the future. Give the day it was true, or set this computer's clock.",
    zh: "未保存：日期在未来。请填写实际发生的日期，或校准本机时钟。",
  },
  "store.error.not-saved": {
    en: "Not saved: the browser's storage did not take it. Nothing was changed; try again.",
    zh: "未保存：浏览器存储没有写入。数据没有变动，请重试。",
  },
  "store.error.private-window": {
    en: "This is a private window: nothing is kept here.",
    zh: "这是隐私窗口：这里不会保留任何内容。",
  },
  "store.error.blocked": {
    en: "Another Rolecall page still runs the version before. Close it; this page then goes on by itself.",
    zh: "另一个 Rolecall 页面仍在运行旧版本。关闭它之后，本页会自动继续。",
  },
  "store.error.newer": {
    en: "These data were written by a newer Rolecall. Update the extension; nothing was changed.",
    zh: "这些数据由更新版本的 Rolecall 写入。请更新扩展；数据没有变动。",
  },
  "store.error.unusable": {
    en: "The browser's database does not open. Restart the browser; nothing was deleted.",
    zh: "浏览器数据库无法打开。请重新启动浏览器；数据没有删除。",
  },
  "store.error.unknown": {
    en: "The browser gave a reason that Rolecall does not know.",
    zh: "浏览器给出的原因 Rolecall 无法识别。",
  },
  "backup.error.not-json": {
    en: "This file is no backup, or only a part of one. Choose another file.",
    zh: "这个文件不是备份，或者不完整。请选择其他文件。",
  },
  "backup.error.not-backup": {
    en: "This file is no Rolecall backup: its “{where}” is missing or wrong. Choose another file.",
    zh: "这个文件不是 Rolecall 备份：其中的“{where}”缺失或有误。请选择其他文件。",
  },
  "backup.error.newer": {
    en: "This backup was made by a newer Rolecall (file version {version}; this one reads {known}). Update the extension.",
    zh: "这个备份由更新版本的 Rolecall 生成（文件版本 {version}，当前只能读取 {known}）。请更新扩展。",
  },
  "backup.error.bad-fact": {
    en: "Fact {number} of this backup cannot be read: its “{where}” is missing or wrong. Nothing was taken over. Choose another backup.",
    zh: "备份中的第 {number} 条记录无法读取：其中的“{where}”缺失或有误。没有导入任何内容。请选择其他备份。",
  },
  "backup.error.future": {
    en: "Fact {number} of this backup lies in the future. Nothing was taken over. Check this computer's clock.",
    zh: "备份中的第 {number} 条记录日期在未来。没有导入任何内容。请检查本机时钟。",
  },
} as const satisfies Texts;
