import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/left.ts say. */
export const leftFindings = {
  "finding.somebody-left.reason": { en: "{name} has left, and counted a lot", zh: "举足轻重的{name}离开了" },
  "finding.somebody-left.remedy": {
    en: "Find out who takes over from {name}, and start there anew.",
    zh: "弄清谁接替{name}，从头建立关系。",
  },
  "finding.somebody-left.reason_role": {
    en: "{name} has left, and with {name} our only {lost}",
    zh: "{name}离开了，我们唯一的{lost}也就没了",
  },
  "finding.somebody-left.remedy_role": {
    en: "Ask who takes over as {lost}, and get to know them before others do.",
    zh: "问清谁来接{lost}，赶在别人前面认识。",
  },
  "finding.somebody-left.reason_supporter": {
    en: "{name} has left, who stood with us",
    zh: "站在我们这边的{name}离开了",
  },
  "finding.somebody-left.remedy_supporter": {
    en: "Ask {name} who should carry it on there, and for an introduction. {name} may help from outside, or at the new company.",
    zh: "请{name}说说接下来该找谁，帮忙引见。{name}在外面、在新公司也许还能帮上忙。",
  },
  "finding.somebody-left.reason_contact": {
    en: "{name} has left, with whom we were in contact",
    zh: "与我们有接触的{name}离开了",
  },
  "finding.somebody-left.remedy_contact": {
    en: "Find out who takes over from {name}, and go through again what was agreed.",
    zh: "弄清谁接替{name}，把说好的事再过一遍。",
  },
  "finding.somebody-left.action": { en: "Replace", zh: "去补上" },

  "finding.coach-left.reason": { en: "{name}, our only Coach, has left", zh: "我们唯一的教练{name}离开了" },
  "finding.coach-left.remedy": {
    en: "Keep in touch with {name}, who still knows the house, and develop another Coach inside.",
    zh: "跟{name}保持联系，他对内情仍然熟悉；同时在内部再培养一位教练。",
  },
  "finding.coach-left.action": { en: "Find one", zh: "去培养" },
} as const satisfies Texts;
