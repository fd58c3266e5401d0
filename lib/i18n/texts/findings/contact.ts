import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/contact.ts say. */
export const contactFindings = {
  "finding.economic-buyer-no-contact.reason": {
    en: "No contact yet with {name}, the Economic Buyer",
    zh: "还没有接触过拍板人{name}",
  },
  "finding.economic-buyer-no-contact.remedy": {
    en: "Ask your contact to bring you together, with something worth {name}'s time.",
    zh: "请联系人引见，带上值得{name}花时间的内容。",
  },
  "finding.economic-buyer-no-contact.action": { en: "Meet", zh: "去接触" },

  "finding.single-contact.reason": {
    en: "{names} is the only person we are in contact with",
    zh: "我们只与{names}一个人有接触",
  },
  "finding.single-contact.remedy": {
    en: "Get to know a second person before this one is away or changes jobs.",
    zh: "再认识一位，以免此人不在或调岗时断了线。",
  },
  "finding.single-contact.reason_none": {
    en: "No contact with anybody on record yet",
    zh: "还没有与任何人接触的记录",
  },
  "finding.single-contact.remedy_none": {
    en: "Link this mail with the deal, or note a meeting or call.",
    zh: "把这封邮件关联到商机，或记下一次拜访或电话。",
  },
  "finding.single-contact.action": { en: "Widen", zh: "去拓展" },

  "finding.few-people.reason": {
    en: {
      one: "Only {count} person known; by this stage about {wanted} usually have a say",
      other: "Only {count} people known; by this stage about {wanted} usually have a say",
    },
    zh: "目前只认识 {count} 个人，这个阶段通常有 {wanted} 个人左右说得上话",
  },
  "finding.few-people.remedy": {
    en: "Ask your contact who else will be asked before they buy, and put them into the deal.",
    zh: "问问联系人，采购之前还会征求谁的意见，把他们加进商机。",
  },
  "finding.few-people.action": { en: "Widen", zh: "去拓展" },

  "finding.deal-silent.reason": {
    en: "Nobody there has met, called or answered us for {days} days",
    zh: "客户那边已经 {days} 天没有会面、通话或回信",
  },
  "finding.deal-silent.remedy": {
    en: "Call instead of writing, and bring something that is new to them.",
    zh: "别再发邮件，打个电话，带上一点对方还不知道的东西。",
  },
  "finding.deal-silent.reason_unanswered": {
    en: "No answer for {days} days, though we wrote",
    zh: "{days} 天没有回音，我们写了信也没人回",
  },
  "finding.deal-silent.remedy_unanswered": {
    en: "Try another person and another way: a call, or somebody who can ask for us. Ask plainly whether it is still wanted.",
    zh: "换个人、换个方式：打电话，或请人代问。直接问清这件事还做不做。",
  },
  "finding.deal-silent.action": { en: "Call", zh: "去电话" },

  "finding.contact-overdue.reason": {
    en: "No word from {name} for {contactDays} days",
    zh: "{name}已经 {contactDays} 天没有音讯",
  },
  "finding.contact-overdue.remedy": {
    en: "Get back in touch with {name}: a meeting or an answer counts, our own mail does not.",
    zh: "重新联系{name}：见面或对方回信才算数，我们自己发信不算。",
  },
  "finding.contact-overdue.reason_never": { en: "No contact yet with {name}", zh: "还没有接触过{name}" },
  "finding.contact-overdue.remedy_never": {
    en: "Ask somebody who knows {name} to bring you together.",
    zh: "请认识{name}的人引见一下。",
  },
  "finding.contact-overdue.action": { en: "Get in touch", zh: "去联系" },
} as const satisfies Texts;
