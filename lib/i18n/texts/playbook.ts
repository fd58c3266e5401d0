import type { Texts } from "../text.ts";

/** The default funnel: stages, what lets a deal leave them, and their tasks (methodology.md, sections 1 and 7). */
export const playbookTexts = {
  "playbook.default.name": { en: "Default funnel", zh: "默认销售漏斗" },
  "stage.identify.name": { en: "Identify", zh: "发现商机" },
  "stage.identify.exit": {
    en: "Somebody at the customer has said what should change",
    zh: "客户方有人说出了想改变什么",
  },
  "stage.qualify.name": { en: "Qualify", zh: "确认商机" },
  "stage.qualify.exit": {
    en: "There is a budget or a way to one, and we know who says the final yes",
    zh: "有预算或有办法拿到预算，并且知道谁最终拍板",
  },
  "stage.lead-the-process.name": { en: "Lead the process", zh: "主导进程" },
  "stage.lead-the-process.exit": {
    en: "Success factors and needs are agreed with the customer",
    zh: "关键成功要素和需求已与客户达成一致",
  },
  "stage.propose.name": { en: "Propose", zh: "方案报价" },
  "stage.propose.exit": {
    en: "The proposal is with whoever decides, and the key benefits are confirmed",
    zh: "方案已到拍板人手中，关键利益已经确认",
  },
  "stage.close.name": { en: "Negotiate and close", zh: "谈判成交" },
  "stage.close.exit": { en: "The contract is signed", zh: "合同已经签订" },
  "stage.deliver.name": { en: "Deliver", zh: "交付" },
  "stage.deliver.exit": {
    en: "The users work with it, and say that it works",
    zh: "使用者已经用起来，并说好用",
  },

  "stage.new.exit": {
    en: "Say what must be true before a deal goes on",
    zh: "写明商机满足什么才能进入下一阶段",
  },

  "task.find-entry.title": { en: "Find a first person to talk to", zh: "找到第一个能谈的人" },
  "task.learn-trigger.title": { en: "Learn why they look for something now", zh: "了解客户为什么现在要做" },
  "task.map-company.title": { en: "Learn who is who at the customer", zh: "摸清客户的组织架构" },
  "task.confirm-budget.title": { en: "Confirm the budget, or the way to one", zh: "确认预算或预算来源" },
  "task.name-economic-buyer.title": { en: "Find out who says the final yes", zh: "弄清谁最终拍板" },
  "task.learn-process.title": {
    en: "Learn how the purchase is decided, and by when",
    zh: "了解采购决定流程和时间",
  },
  "task.learn-alternatives.title": {
    en: "Learn what else they consider, doing nothing included",
    zh: "了解客户还在考虑哪些选择，包括不做",
  },
  "task.visit-executives.title": {
    en: "Visit the executives and the members of the project team",
    zh: "拜访高层及项目小组成员",
  },
  "task.learn-goals.title": { en: "Learn the goals of company and department", zh: "了解企业和部门目标" },
  "task.pin-success-factors.title": {
    en: "Pin down the critical success factors (CSF)",
    zh: "明确关键成功要素（CSF）",
  },
  "task.discover-obstacles.title": {
    en: "Discover obstacles, problems and difficulties, and analyse their effects and consequences",
    zh: "发现障碍、问题、困难，分析影响和后果",
  },
  "task.identify-needs.title": { en: "Identify the customer's needs completely", zh: "全面识别需求" },
  "task.demonstrate.title": {
    en: "Strengthen the customer's confidence by a product demonstration",
    zh: "用产品演示增强客户信心",
  },
  "task.draft-with-customer.title": {
    en: "Go through a draft with the customer",
    zh: "与客户一起过一遍方案初稿",
  },
  "task.confirm-benefits.title": {
    en: "Have the key benefits confirmed, by the Economic Buyer too",
    zh: "请客户确认关键利益，包括拍板人",
  },
  "task.settle-technical.title": { en: "Settle the open technical questions", zh: "解决遗留的技术问题" },
  "task.present-proposal.title": { en: "Present the proposal to whoever decides", zh: "向拍板人讲解方案" },
  "task.agree-price.title": { en: "Agree on price and terms", zh: "谈定价格和条款" },
  "task.agree-contract.title": {
    en: "Agree on the contract with purchasing and legal",
    zh: "与采购、法务谈定合同",
  },
  "task.secure-final-yes.title": { en: "Get the final yes", zh: "拿到最终拍板" },
  "task.hand-over.title": { en: "Hand over to those who deliver", zh: "向交付团队交接" },
  "task.review-success.title": {
    en: "Check the success factors with the customer",
    zh: "与客户一起检查关键成功要素是否达成",
  },
  "task.ask-reference.title": { en: "Ask for a reference", zh: "请客户做推荐" },

  "task.meet-economic-buyer.title": {
    en: "Meet in person, or get in through somebody they trust",
    zh: "当面见到本人，或请其信任的人引见",
  },
  "task.learn-result.title": {
    en: "Learn which result they answer for, and to whom",
    zh: "弄清要对什么效益负责、向谁交代",
  },
  "task.put-gain-in-figures.title": {
    en: "Put the gain into their own figures, and have it confirmed",
    zh: "按对方的口径算清效益，并请对方确认",
  },
  "task.learn-criteria.title": {
    en: "Get what they assess by, in writing",
    zh: "拿到书面的评估标准",
  },
  "task.answer-requirements.title": {
    en: "Answer every requirement, the awkward ones first",
    zh: "逐条回应技术要求，难的先答",
  },
  "task.let-shine-as-expert.title": {
    en: "Give them a part in which others see the expert",
    zh: "安排一个能体现其专家身份的环节",
  },
  "task.see-daily-work.title": { en: "See a day of their work", zh: "到现场看一天实际工作" },
  "task.show-own-day.title": {
    en: "Show their own working day in the demonstration",
    zh: "演示时走一遍对方自己的日常流程",
  },
  "task.spare-daily-work.title": {
    en: "Agree on training and change-over that spare the daily work",
    zh: "商定培训和切换办法，不耽误日常工作",
  },
  "task.agree-steps.title": {
    en: "Agree on the steps and dates up to the decision",
    zh: "商定到拍板为止的步骤和日期",
  },
  "task.equip-coordinator.title": {
    en: "Provide the papers that keep them fair to every side",
    zh: "备齐材料，让对方在各方面前不失公允",
  },
  "task.report-back.title": {
    en: "Tell them what came out of each talk",
    zh: "每次面谈后通报结果",
  },
  "task.learn-coach-win.title": {
    en: "Learn what they win when we win",
    zh: "弄清我们赢了对本人有什么好处",
  },
  "task.agree-discretion.title": {
    en: "Agree on how to talk without being seen",
    zh: "约定不公开的沟通方式",
  },
  "task.check-coach.title": {
    en: "Check what they tell us against a second source",
    zh: "用第二个来源核实提供的情报",
  },
} as const satisfies Texts;
