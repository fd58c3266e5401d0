import type { Texts } from "../text.ts";

/** Our side, and whoever is no person to sell to. */
export const sideTexts = {
  "side.you": { en: "You", zh: "我" },

  "side.domains": { en: "Your own domains", zh: "我方域名" },
  "side.domains_text": {
    en: "Everybody at these domains is a colleague: never tagged, and never in a deal as a stakeholder.",
    zh: "这些域名下的人都算同事：不会被标记，也不会作为干系人出现在商机里。",
  },
  "side.domains_none": { en: "None yet.", zh: "还没有。" },
  "side.domain_new": { en: "Domain", zh: "域名" },
  "side.domain_derived": { en: "from your own address", zh: "来自你自己的邮箱" },
  "side.domain_bad": {
    en: "That is no domain: it should look like company.com.",
    zh: "这不是域名，应形如 company.com。",
  },
  "side.domain_free": {
    en: "Anybody can have an address there, customers too. Add your colleagues one by one instead.",
    zh: "这是公共邮箱，客户也可能在用。请逐个添加同事。",
  },
  "side.outside": { en: "Not ours all the same", zh: "不算我方的人" },
  "side.outside_text": {
    en: "At one of these domains, and not of our side: they can be tagged.",
    zh: "虽在这些域名下，但不是我方的人，可以标记。",
  },
  "side.ours_again": { en: "Ours again", zh: "还是算我方" },

  "side.colleagues": { en: "Colleagues", zh: "同事" },
  "side.colleagues_text": {
    en: "They can own tasks, and count in who of ours reaches whom.",
    zh: "可以负责任务，也会计入“我方谁接触得到谁”。",
  },
  "side.colleagues_none": { en: "Nobody listed yet.", zh: "还没有列出同事。" },
  "side.colleague_name": { en: "Name", zh: "姓名" },
  "side.colleague_add": { en: "Add colleague", zh: "添加同事" },
  "side.same_as": { en: "Is the same person as", zh: "与此同事是同一个人" },
  "side.same_as_nobody": { en: "Nobody else", zh: "没有" },
  "side.colleague_edit": { en: "Edit {name}", zh: "修改 {name}" },
  "side.edit": { en: "Edit", zh: "修改" },
  "side.save": { en: "Save", zh: "保存" },

  "side.in_deals": {
    en: {
      one: "{names} is of our side, and still a stakeholder.",
      other: "{names} are of our side, and still stakeholders.",
    },
    zh: "{names} 是我方的人，却还在商机的干系人里。",
  },
  "side.in_deals_text": {
    en: "What was tagged is kept, and is there again if they turn out not to be ours.",
    zh: "标记会保留；若发现不是我方的人，随时可以恢复。",
  },
  "side.take_out": { en: "Take out of the deals", zh: "移出商机" },
  "side.and_more": { en: "{names} and {count} more", zh: "{names} 等，另有 {count} 人" },

  "noise.line": {
    en: { one: "{count} not shown: {names}", other: "{count} not shown: {names}" },
    zh: "{count} 个未显示：{names}",
  },
  "noise.let_in": { en: "Let in", zh: "显示" },
  "noise.let_in_of": { en: "Let in {name}", zh: "显示 {name}" },
  "noise.keep_out": { en: "No person: keep out", zh: "不是真人，不再显示" },
  "noise.kind.machine": { en: "automatic mail", zh: "自动邮件" },
  "noise.kind.list": { en: "mailing list", zh: "邮件列表" },
  "noise.kind.tickets": { en: "ticket system", zh: "工单系统" },
  "noise.kind.calendar": { en: "calendar", zh: "日历" },
  "noise.kind.rep": { en: "kept out by you", zh: "你已设为不显示" },
  "noise.only": { en: "Nobody to sell to on this page", zh: "这个页面上没有客户的人" },
  "noise.only_text": {
    en: "Only automatic mail or lists. Let in whoever is a person all the same.",
    zh: "只有自动邮件或列表。如果其中有真人，可以让他显示。",
  },
} as const satisfies Texts;
