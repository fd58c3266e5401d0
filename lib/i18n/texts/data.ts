import type { Texts } from "../text.ts";

/** Backup, restore, recovery, and what the rep is told about them. */
export const dataTexts = {
  "data.title": { en: "Data", zh: "数据" },
  "data.intro": {
    en: "Everything you record stays on this machine, in two copies. A backup file is the third, and the only one that survives the machine.",
    zh: "你记录的一切都只在这台电脑上，存有两份。备份文件是第三份，也是电脑坏了唯一还在的一份。",
  },

  "data.backup": { en: "Backup", zh: "备份" },
  "data.backup_what": {
    en: "The file is complete: who your Coaches are, what they told you, and everything marked confidential are in it. It is not encrypted. Keep it where only you can open it.",
    zh: "备份文件是完整的：谁是教练、教练说了什么、所有保密内容都在里面，而且没有加密。请放在只有你能打开的地方。",
  },
  "data.save": { en: "Save a backup file", zh: "保存备份文件" },
  "data.save_handed": {
    en: "{name} was handed to the browser. Look in your downloads.",
    zh: "{name} 已交给浏览器下载，请到下载文件夹查看。",
  },
  "data.save_failed": {
    en: "No backup was made: {message} Nothing here was changed. Try again.",
    zh: "备份没有完成：{message} 这里的数据没有变化，请再试一次。",
  },
  "data.last_never": { en: "No backup was saved yet.", zh: "还没有保存过备份。" },
  "data.last_on": { en: "Last backup: {date}", zh: "上次备份：{date}" },

  "data.restore": { en: "Restore", zh: "恢复" },
  "data.restore_what": {
    en: "A backup is merged: what is here stays, what is missing is added. You see what it would add before anything is written.",
    zh: "恢复是合并：这里已有的不变，缺少的补上。写入之前会先让你看到会增加什么。",
  },
  "data.choose": { en: "Choose a backup file", zh: "选择备份文件" },
  "data.checking": { en: "Checking the file", zh: "正在检查文件" },
  "data.refused": { en: "{name}: {why} Nothing here was changed.", zh: "{name}：{why}这里的数据没有变化。" },
  "data.bad_unreadable": {
    en: "{name} could not be read: {message} Nothing was changed. Choose it again.",
    zh: "读不了 {name}：{message} 数据没有变化。请重新选择。",
  },
  "data.preview": { en: "{name}, saved {date}", zh: "{name}，保存于 {date}" },
  "data.new_facts": {
    en: {
      one: "{count} new entry, of {all} in the file",
      other: "{count} new entries, of {all} in the file",
    },
    zh: "新增 {count} 条记录（文件共 {all} 条）",
  },
  "data.new_persons": {
    en: { one: "{count} new person", other: "{count} new people" },
    zh: "新增 {count} 个人",
  },
  "data.new_deals": {
    en: { one: "{count} new deal", other: "{count} new deals" },
    zh: "新增 {count} 个商机",
  },
  "data.changed": {
    en: {
      one: "{count} known person or deal gains something",
      other: "{count} known people and deals gain something",
    },
    zh: "{count} 个已有的人或商机会有补充",
  },
  "data.nothing_new": {
    en: "Everything in this backup is already here. There is nothing to add.",
    zh: "这份备份里的内容这里都有了，没有要补充的。",
  },
  "data.merge": { en: "Add to what is here", zh: "合并到现有数据" },
  "data.merging": { en: "Adding", zh: "正在合并" },
  "data.merged_share": { en: "{share}%", zh: "{share}%" },
  "data.merged": {
    en: { one: "{count} entry was added and saved.", other: "{count} entries were added and saved." },
    zh: "已补充并保存 {count} 条记录。",
  },
  "data.merge_failed": {
    en: "The backup was not added: {message} Restore it again; what is already here is never added twice.",
    zh: "合并没有完成：{message} 请再恢复一次，已有的内容不会重复。",
  },

  "data.copies": { en: "The two copies", zh: "两份数据" },
  "data.copy.indexeddb": { en: "Database", zh: "数据库" },
  "data.copy.storage-local": { en: "Second copy", zh: "第二份" },
  "data.copy_state.whole": { en: "whole", zh: "完好" },
  "data.copy_state.mended": { en: "mended at this start", zh: "本次启动时已修复" },
  "data.copy_state.dead": { en: "not working", zh: "已失效" },

  "notice.recovered": {
    en: {
      one: "One copy had lost {count} entry. It was restored from the other; nothing is missing.",
      other: "One copy had lost {count} entries. They were restored from the other; nothing is missing.",
    },
    zh: "其中一份数据丢了 {count} 条，已从另一份恢复，没有缺失。",
  },
  "notice.missing": {
    en: {
      one: "{count} entry could not be recovered. If you have a backup file, restore it now.",
      other: "{count} entries could not be recovered. If you have a backup file, restore it now.",
    },
    zh: "有 {count} 条记录没能恢复。如果有备份文件，请现在恢复。",
  },
  "notice.dead": {
    en: "One of the two copies does not work any more. Save a backup file now.",
    zh: "两份数据中有一份已经失效。请现在保存备份文件。",
  },
  "notice.backup_never": { en: "There is no backup of your work yet.", zh: "你的工作还没有备份。" },
  "notice.backup_old": {
    en: { one: "Your last backup is a day old.", other: "Your last backup is {count} days old." },
    zh: "上次备份已是 {count} 天前。",
  },
  "notice.to_data": { en: "Backup and restore", zh: "备份与恢复" },
  "notice.opening": { en: "Opening your data", zh: "正在打开数据" },
  "notice.blocked": {
    en: "Another Rolecall page still runs the version before. Close it, and this one goes on by itself.",
    zh: "另一个 Rolecall 页面还在运行旧版本。关掉它，这里就会自动继续。",
  },
  "notice.private-window": {
    en: "This is a private window: nothing is saved here.",
    zh: "这是隐私窗口，在这里什么都不会保存。",
  },
  "notice.failed": {
    en: "Your data could not be opened: {message} Nothing was changed. Close all Rolecall pages and open this one again.",
    zh: "数据打不开：{message} 数据没有变化。请关闭所有 Rolecall 页面，再打开本页。",
  },
  "data.badge_backup_due": { en: "Rolecall: your last backup is old", zh: "Rolecall：上次备份已经很久了" },
} as const satisfies Texts;
