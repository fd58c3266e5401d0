import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/dates.ts say. */
export const dateFindings = {
  "finding.close-date-past.reason": {
    en: "The close date has passed: {close}",
    zh: "预计成交日已过：{close}",
  },
  "finding.close-date-past.remedy": {
    en: "Ask what is still missing and by when it can be there, and set the date they name.",
    zh: "问清还差什么、什么时候能到位，按对方说的改日期。",
  },
  "finding.close-date-past.action": { en: "Set", zh: "去更新" },

  "finding.close-date-open.reason": { en: "No close date is set", zh: "还没有预计成交日" },
  "finding.close-date-open.remedy": {
    en: "Ask by when they want to use it, and count back from there.",
    zh: "问清对方希望什么时候用上，再往回推。",
  },
  "finding.close-date-open.action": { en: "Set", zh: "去填上" },

  "finding.close-date-pushed.reason": {
    en: "The close date was put off by {days} days",
    zh: "预计成交日推迟了 {days} 天",
  },
  "finding.close-date-pushed.remedy": {
    en: "Find out what moved it, and what must happen at their side before the new date.",
    zh: "弄清为什么推迟，新日期之前对方内部要走完哪几步。",
  },
  "finding.close-date-pushed.reason_again": {
    en: "The close date was put off {count} times, by {days} days in all",
    zh: "预计成交日推迟了 {count} 次，共 {days} 天",
  },
  "finding.close-date-pushed.remedy_again": {
    en: "Ask who there loses something by waiting. If it is nobody, this deal has no date.",
    zh: "问问拖下去谁会吃亏。要是没有人，这个商机就没有日期可言。",
  },
  "finding.close-date-pushed.action": { en: "Ask why", zh: "去问清" },

  "finding.no-next-meeting.reason": { en: "No next meeting is fixed", zh: "下次会面还没有定" },
  "finding.no-next-meeting.remedy": {
    en: "Fix a day before you hang up, with what each side brings.",
    zh: "挂电话之前先把日子定下来，双方各带什么也说好。",
  },
  "finding.no-next-meeting.reason_past": {
    en: "The last meeting was on {meeting}, and no next one is fixed",
    zh: "上次会面是 {meeting}，下次还没有定",
  },
  "finding.no-next-meeting.remedy_past": {
    en: "Send what was agreed, and fix the next day with it.",
    zh: "把说好的事发过去，顺便定下次的日子。",
  },
  "finding.no-next-meeting.action": { en: "Fix a day", zh: "去约定" },
} as const satisfies Texts;
