import type { Texts } from "../text.ts";

/** What is put in by hand in the workbench, and what a person's screen says of them. */
export const makeTexts = {
  "make.new_deal": { en: "New deal", zh: "新建商机" },
  "make.new_person": { en: "New person", zh: "新建人物" },
  "make.new_company": { en: "New company", zh: "新建公司" },
  "make.also.deal": { en: "add create opportunity by hand", zh: "添加 创建 录入 项目" },
  "make.also.person": { en: "add create contact by hand business card", zh: "添加 创建 录入 联系人 名片" },
  "make.also.company": { en: "add create account customer by hand", zh: "添加 创建 录入 客户 企业" },
  "make.make": { en: "Create", zh: "创建" },
  "make.deal_name": { en: "Name of the deal", zh: "商机名称" },
  "make.deal_people": { en: "Who is in it", zh: "涉及的人" },
  "make.person_hint": { en: "Name or address", zh: "姓名或邮箱" },
  "make.new_named": { en: "New: {name}", zh: "新建：{name}" },
  "make.here": { en: "in it already", zh: "已在其中" },
  "make.add_person": { en: "Add somebody", zh: "添加人物" },
  "make.take_out": { en: "Leave {name} out", zh: "去掉{name}" },
  "make.is_ours": { en: "That address is of our side.", zh: "这是我方的邮箱。" },
  "make.known": { en: "On record already:", zh: "已有记录：" },
  "make.domain": { en: "Domain", zh: "域名" },

  "person.about": { en: "Who it is", zh: "基本信息" },
  "person.name": { en: "Name", zh: "姓名" },
  "person.title": { en: "Title", zh: "职务" },
  "person.address": { en: "Address", zh: "邮箱" },
  "person.addresses": { en: "Addresses", zh: "邮箱" },
  "person.another_address": { en: "Another address", zh: "再加一个邮箱" },
  "person.copy": { en: "Copy {address}", zh: "复制{address}" },
  "person.copied": { en: "{address} copied", zh: "已复制{address}" },
  "person.taken": {
    en: "Somebody else on record has this address. If they are one, join them.",
    zh: "这个邮箱已属于另一个人。如果是同一个人，请合并。",
  },
} as const satisfies Texts;
