import type { Texts } from "../text.ts";

/**
 * What the rules say (lib/method/rules): the reason as a seller would put it, what to do about it, and the one
 * word for a button. Height and depth with what raises them.
 */
export const findingTexts = {
  "finding.role-missing.reason": { en: "No {role} known yet", zh: "还不知道谁是{role}" },
  "finding.role-missing.remedy": {
    en: "Ask your contact: {question} Then tag that person.",
    zh: "问问你的联系人：{question}然后给这个人标上角色。",
  },
  "finding.role-missing.reason_few": {
    en: "Only {count} {role} known, this stage calls for {called}",
    zh: "目前只有 {count} 位{role}，这个阶段需要 {called} 位",
  },
  "finding.role-missing.remedy_few": {
    en: "There are usually several. Ask who else has a say.",
    zh: "通常不止一位，问问还有谁参与。",
  },
  "finding.role-missing.action": { en: "Find out", zh: "去问清" },

  "finding.economic-buyer-unclear.reason": { en: "No Economic Buyer known yet", zh: "还不知道谁最终拍板" },
  "finding.economic-buyer-unclear.remedy": {
    en: "Ask who signs off a purchase of this size, and tag that person.",
    zh: "问问这个金额的采购由谁签字，然后给这个人标上角色。",
  },
  "finding.economic-buyer-unclear.reason_many": {
    en: "More than one Economic Buyer named: {names}",
    zh: "标了不止一位经济购买者：{names}",
  },
  "finding.economic-buyer-unclear.remedy_many": {
    en: "Usually exactly one person says the final yes. Find out who, and untag the others.",
    zh: "最终拍板的通常只有一位。弄清是谁，去掉其他人的标记。",
  },
  "finding.economic-buyer-unclear.action": { en: "Find out", zh: "去问清" },

  "finding.no-coach.reason": { en: "Nobody coaches us in this deal", zh: "这个商机还没有教练" },
  "finding.no-coach.remedy": {
    en: "Look for somebody who gains when we win, inside or outside, and develop the relation.",
    zh: "找一位我们赢他也赢的人，内部外部都可以，用心培养。",
  },
  "finding.no-coach.action": { en: "Find one", zh: "去培养" },

  "finding.role-empty.reason": { en: "Nobody in the role of {role}", zh: "{role}这个角色还没有人" },
  "finding.role-empty.remedy": {
    en: "This stage can do without. Still, ask: {question}",
    zh: "这个阶段可以没有，但值得一问：{question}",
  },
  "finding.role-empty.action": { en: "Find out", zh: "去问清" },

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

  "finding.economic-buyer-not-won.reason": {
    en: "{name}, the Economic Buyer, stands at {support}",
    zh: "拍板人{name}的支持程度是 {support}",
  },
  "finding.economic-buyer-not-won.remedy": {
    en: "Show {name} the economic gain, and ask what would have to be true for a yes.",
    zh: "向{name}讲清企业效益，问清满足什么条件才会点头。",
  },
  "finding.economic-buyer-not-won.reason_unknown": {
    en: "How {name}, the Economic Buyer, stands is not known yet",
    zh: "拍板人{name}的支持程度尚不清楚",
  },
  "finding.economic-buyer-not-won.remedy_unknown": {
    en: "Listen for what {name} says about us, and tag it.",
    zh: "听听{name}怎么评价我们，然后标上支持程度。",
  },
  "finding.economic-buyer-not-won.action": { en: "Ask", zh: "去了解" },

  "finding.technical-veto.reason": {
    en: "{name}, a Technical Buyer, opposes us ({support}) and can say no",
    zh: "技术购买者{name}反对我们（{support}），可能从技术上否定",
  },
  "finding.technical-veto.remedy": {
    en: "Go through the specifications with {name} as the expert, and settle each objection.",
    zh: "把{name}当专家请教，逐条核对技术规格，消除异议。",
  },
  "finding.technical-veto.action": { en: "Settle", zh: "去化解" },

  "finding.influential-opponent.reason": {
    en: "{name} opposes us ({support}) and has high influence",
    zh: "{name}反对我们（{support}），而且影响程度高",
  },
  "finding.influential-opponent.remedy": {
    en: "Find out what {name} personally fears to lose, and who {name} listens to.",
    zh: "弄清{name}个人担心失去什么，以及听谁的话。",
  },
  "finding.influential-opponent.reason_unknown": {
    en: "{name} opposes us ({support}), and how much they count is not known yet",
    zh: "{name}反对我们（{support}），影响程度尚不清楚",
  },
  "finding.influential-opponent.remedy_unknown": {
    en: "Find out how much {name} counts, and tag the influence.",
    zh: "弄清{name}有多大影响，然后标上影响程度。",
  },
  "finding.influential-opponent.action": { en: "Find out", zh: "去了解" },

  "finding.support-fell.reason": {
    en: "{name} fell from {before} to {support}",
    zh: "{name}的支持程度从 {before} 降到 {support}",
  },
  "finding.support-fell.remedy": {
    en: "Ask {name} what has changed, before others hear it.",
    zh: "趁别人还没听到，问问{name}发生了什么变化。",
  },
  "finding.support-fell.action": { en: "Ask", zh: "去了解" },

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

  "finding.influence-unknown.reason": {
    en: "How much {name} counts is not known yet",
    zh: "{name}的影响程度尚不清楚",
  },
  "finding.influence-unknown.remedy": {
    en: "Go through the seven factors for {name}, two answers are enough for a proposal.",
    zh: "对照七个因素想一想{name}，答上两条就会有建议。",
  },
  "finding.influence-unknown.action": { en: "Judge", zh: "去判断" },

  "finding.need-unknown.reason": {
    en: "What {name} personally needs is not known, and {name} counts a lot",
    zh: "{name}举足轻重，个人需求还不清楚",
  },
  "finding.need-unknown.remedy": {
    en: "Listen for what {name} wants to gain, or to be spared, and tag it.",
    zh: "听听{name}个人想得到什么、想避开什么，然后标上。",
  },
  "finding.need-unknown.action": { en: "Find out", zh: "去了解" },

  "finding.pain-unknown.reason": {
    en: "What hurts {name} is not known, and {name} counts a lot",
    zh: "{name}举足轻重，痛苦在哪里还不清楚",
  },
  "finding.pain-unknown.remedy": {
    en: "Ask {name} what is hard in the business, then what it means for {name} in person.",
    zh: "问问{name}业务上有什么困难，再问这让其个人处于什么窘境。",
  },
  "finding.pain-unknown.action": { en: "Ask", zh: "去了解" },

  "finding.pain-half-dug.reason": {
    en: "The pain of {name} is half dug: the difficulty is known, the predicament is not",
    zh: "{name}的痛只挖了一半：知道困难，不知道个人的窘境",
  },
  "finding.pain-half-dug.remedy": {
    en: "Ask {name} who looks at them when this goes wrong. The real pain is the predicament behind the difficulty.",
    zh: "问问{name}，出了问题大家看谁。真正的痛是困难背后的个人窘境。",
  },
  "finding.pain-half-dug.action": { en: "Dig", zh: "去深挖" },

  "finding.support-old.reason": {
    en: "How {name} stands was read {supportDays} days ago ({support})",
    zh: "{name}的支持程度是 {supportDays} 天前的判断（{support}）",
  },
  "finding.support-old.remedy": {
    en: "Listen again for what {name} says about us, and tag it anew.",
    zh: "再听听{name}现在怎么评价我们，重新标一次。",
  },
  "finding.support-old.reason_unknown": {
    en: "How {name} stands is not known yet",
    zh: "{name}的支持程度尚不清楚",
  },
  "finding.support-old.remedy_unknown": {
    en: "Ask {name} what speaks for us and what against, and tag what you hear.",
    zh: "问问{name}我们好在哪里、差在哪里，按听到的标上。",
  },
  "finding.support-old.action": { en: "Ask", zh: "去了解" },

  "finding.coverage-low.reason": {
    en: "Those with us make up {coverage} % of the weight: {names}",
    zh: "站在我们这边的只占分量的 {coverage}%：{names}",
  },
  "finding.coverage-low.remedy": {
    en: "Win over one more person of influence. A group decides, and most of it should want us.",
    zh: "再争取一位有影响的人。决定是一群人做的，要多数人想选我们。",
  },
  "finding.coverage-low.reason_none": {
    en: "Nobody we are in contact with stands with us yet",
    zh: "有接触的人里还没有谁站在我们这边",
  },
  "finding.coverage-low.remedy_none": {
    en: "Start with whoever gains most from us, and ask what they would tell the others.",
    zh: "从获益最大的人开始，问问他会怎么跟别人说。",
  },
  "finding.coverage-low.action": { en: "Win over", zh: "去争取" },

  "finding.nobody-decides.reason": {
    en: "Nobody who decides stands with us yet",
    zh: "说了算的人里还没有谁站在我们这边",
  },
  "finding.nobody-decides.remedy": {
    en: "Find out who decides, get to meet them, and learn what they want from this.",
    zh: "弄清谁说了算，争取见面，了解他们图什么。",
  },
  "finding.nobody-decides.reason_friendly": {
    en: "Everybody is friendly and nobody decides: {names}",
    zh: "人人都客气，没有一个说了算：{names}",
  },
  "finding.nobody-decides.remedy_friendly": {
    en: "Ask your friends there to take you to whoever signs, and what they would say about us in that room.",
    zh: "请这些朋友带你去见签字的人，也问问他们在会上会怎么替我们说话。",
  },
  "finding.nobody-decides.action": { en: "Go higher", zh: "往上走" },

  "finding.go-missing.reason": {
    en: "Go or no-go has not been answered, and the big effort has begun",
    zh: "大投入已经开始，做还是不做还没想清楚",
  },
  "finding.go-missing.remedy": {
    en: "Answer four questions: is it real, can we compete, can we win, is it worth winning.",
    zh: "回答四个问题：机会真不真，有没有资格，赢不赢得了，值不值得赢。",
  },
  "finding.go-missing.reason_no": {
    en: "A question of go or no-go is answered no, and the deal goes on",
    zh: "做还是不做里有一条答了“否”，商机却还在继续",
  },
  "finding.go-missing.remedy_no": {
    en: "Change what made it a no, or close the deal and put the time into another.",
    zh: "要么改变那条“否”，要么结束这个商机，把时间给别的。",
  },
  "finding.go-missing.action": { en: "Decide", zh: "去定夺" },

  "finding.competitor-unknown.reason": {
    en: "No competitor known at this stage",
    zh: "到了这个阶段还不知道对手是谁",
  },
  "finding.competitor-unknown.remedy": {
    en: "Ask who else is asked to offer, and what happens if they do nothing.",
    zh: "问问还找了谁报价，什么都不做又会怎样。",
  },
  "finding.competitor-unknown.reason_nothing": {
    en: "“Do nothing” is not among the competitors",
    zh: "对手里没有列上“什么都不做”",
  },
  "finding.competitor-unknown.remedy_nothing": {
    en: "About half of all deals end in no decision. Find out what it costs them to leave things as they are, and note it as a competitor.",
    zh: "近一半商机最后不了了之。弄清维持现状要付什么代价，把它也记成对手。",
  },
  "finding.competitor-unknown.action": { en: "Find out", zh: "去问清" },

  "finding.somebody-left.reason": { en: "{name} has left, and counted a lot", zh: "举足轻重的{name}离开了" },
  "finding.somebody-left.remedy": {
    en: "Find out who takes over from {name}, and start there anew.",
    zh: "弄清谁接替{name}，从头建立关系。",
  },
  "finding.somebody-left.reason_role": {
    en: "{name} has left, and with {name} our only {role}",
    zh: "{name}离开了，我们唯一的{role}也就没了",
  },
  "finding.somebody-left.remedy_role": {
    en: "Ask who takes over as {role}, and get to know them before others do.",
    zh: "问清谁来接{role}，赶在别人前面认识。",
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

  "finding.stage-tasks-open.reason": {
    en: "{open} tasks of this stage are open, next: {next}",
    zh: "这个阶段还有 {open} 项任务没做，下一项：{next}",
  },
  "finding.stage-tasks-open.remedy": {
    en: "Do the next one, or skip it with a reason.",
    zh: "先做下一项；不需要的，写明原因跳过。",
  },
  "finding.stage-tasks-open.reason_last": {
    en: "One task of this stage is open: {next}",
    zh: "这个阶段还剩一项任务：{next}",
  },
  "finding.stage-tasks-open.remedy_last": {
    en: "Do it, or skip it with a reason, and the stage is done.",
    zh: "做完它，或写明原因跳过，这个阶段就齐了。",
  },
  "finding.stage-tasks-open.action": { en: "Do", zh: "去做" },

  "finding.tasks-overdue.reason": {
    en: "{overdue} tasks are overdue, the oldest by {late} days: {title}",
    zh: "{overdue} 项任务过期，最久的过了 {late} 天：{title}",
  },
  "finding.tasks-overdue.remedy": {
    en: "Do the oldest today, set a day that holds for the others, or skip them with a reason.",
    zh: "今天先做最久的那项，其余定一个守得住的日子，或写明原因跳过。",
  },
  "finding.tasks-overdue.reason_one": {
    en: "A task is overdue by {late} days: {title}",
    zh: "一项任务过期 {late} 天：{title}",
  },
  "finding.tasks-overdue.remedy_one": {
    en: "Do it today, set a day that holds, or skip it with a reason.",
    zh: "今天就做，或定一个守得住的日子，或写明原因跳过。",
  },
  "finding.tasks-overdue.action": { en: "Do", zh: "去做" },

  "finding.stage-ahead.reason": {
    en: "The stage is ahead of its tasks: {left} of earlier stages are undone, among them: {leftFirst}",
    zh: "阶段走在了任务前面：前面阶段还有 {left} 项没做，其中有：{leftFirst}",
  },
  "finding.stage-ahead.remedy": {
    en: "Make up for what was left out, or step back a stage. What was skipped with a reason does not count.",
    zh: "把漏下的补上，或者退回一个阶段。写明原因跳过的不算。",
  },
  "finding.stage-ahead.reason_one": {
    en: "The stage is ahead of its tasks: one of an earlier stage is undone: {leftFirst}",
    zh: "阶段走在了任务前面：前面阶段还有一项没做：{leftFirst}",
  },
  "finding.stage-ahead.remedy_one": {
    en: "Make up for it, or skip it with a reason.",
    zh: "把它补上，或写明原因跳过。",
  },
  "finding.stage-ahead.action": { en: "Make up", zh: "去补做" },

  "finding.benefit-unconfirmed.reason": {
    en: "Nobody has confirmed the key benefit of: {open}",
    zh: "还没有人确认关键利益：{open}",
  },
  "finding.benefit-unconfirmed.remedy": {
    en: "Ask whoever gains by it whether it is worth it to them. Nobody decides before having confirmed it.",
    zh: "问问获益的人，这对他值不值。关键利益未经确认，客户不会决定。",
  },
  "finding.benefit-unconfirmed.reason_none": {
    en: "No selling point with its key benefit is named",
    zh: "还没有写下一个卖点和它的关键利益",
  },
  "finding.benefit-unconfirmed.remedy_none": {
    en: "Name the one or two things that decide it for them, as they would feel them.",
    zh: "写下一两个真正起决定作用的卖点，用客户的感受来写。",
  },
  "finding.benefit-unconfirmed.action": { en: "Confirm", zh: "去确认" },

  "finding.benefit-not-by-economic-buyer.reason": {
    en: "The Economic Buyer has confirmed no key benefit yet",
    zh: "拍板人还没有确认过任何关键利益",
  },
  "finding.benefit-not-by-economic-buyer.remedy": {
    en: "Put the gain in their figures, and ask the Economic Buyer whether they see it so.",
    zh: "用对方自己的数字算出效益，请拍板人确认是不是这样。",
  },
  "finding.benefit-not-by-economic-buyer.action": { en: "Confirm", zh: "去确认" },

  "finding.many-selling-points.reason": {
    en: "{count} selling points are too many",
    zh: "{count} 个卖点太多了",
  },
  "finding.many-selling-points.remedy": {
    en: "Nine tenths of the decision rest on one tenth of the features. Keep the few that decide it here.",
    zh: "九成的购买决定看一成的特点，留下真正起作用的几个。",
  },
  "finding.many-selling-points.action": { en: "Cut", zh: "去精简" },

  "finding.feature-not-benefit.reason": {
    en: "A feature without a benefit: {bare}",
    zh: "只有特点，没有利益：{bare}",
  },
  "finding.feature-not-benefit.remedy": {
    en: "Say what it brings this customer. Sell the sizzle, not the steak.",
    zh: "写清它给这个客户带来什么。卖的不是牛排，是滋滋声。",
  },
  "finding.feature-not-benefit.action": { en: "Say", zh: "去写清" },

  "height.name": { en: "Relationship height", zh: "关系高度" },
  "height.explanation": {
    en: "With us at the highest: {name} ({level}). The deal is decided at: {decided}.",
    zh: "站在我们这边的最高的人：{name}（{level}）。商机由{decided}决定。",
  },
  "height.explanation_decider": {
    en: "With us: {name}, who says the final yes. Their level in the company is not said yet.",
    zh: "站在我们这边的：最终拍板的{name}。其层级还没有标明。",
  },
  "height.explanation_none_open": {
    en: "Nobody yet has had two-way contact with us and stands at +1 or better. At which level the deal is decided is not said yet.",
    zh: "还没有人既与我们有往来、支持程度又在 +1 以上。商机由哪一层决定还没有标明。",
  },
  "height.explanation_open": {
    en: "With us at the highest: {name} ({level}). At which level the deal is decided is not said yet; the top is assumed.",
    zh: "站在我们这边的最高的人：{name}（{level}）。商机由哪一层决定还没有标明，先按最高层算。",
  },
  "height.explanation_none": {
    en: "Nobody yet has had two-way contact with us and stands at +1 or better. The deal is decided at: {decided}.",
    zh: "还没有人既与我们有往来、支持程度又在 +1 以上。商机由{decided}决定。",
  },
  "height.raise_meet": { en: "Get into a conversation with {name}", zh: "与{name}建立双向往来" },
  "height.raise_win": { en: "Win {name} over to +1 or better", zh: "争取{name}，支持程度到 +1 以上" },
  "height.raise_find": {
    en: "Find whoever decides, and say how high and influential they are",
    zh: "找到拍板的人，标上层级和影响程度",
  },
  "depth.name": { en: "Depth of need", zh: "需求深度" },
  "depth.explanation": {
    en: "Difficulty, predicament and personal need are known for {whole} of {people} people, the influential ones counting more",
    zh: "{people} 人中有 {whole} 人的困难、窘境和个人需求都已清楚，影响大的人权重更高",
  },
  "depth.explanation_nobody": { en: "Nobody is in this deal yet", zh: "这个商机里还没有人" },
  "depth.raise_nobody": { en: "Put the people of the deal into it", zh: "先把相关的人加进商机" },
  "depth.raise_difficulty": {
    en: "Ask {name} what is hard in the business",
    zh: "问问{name}业务上有什么困难",
  },
  "depth.raise_predicament": {
    en: "Find out what the difficulty means for {name} personally",
    zh: "弄清困难让{name}个人处于什么窘境",
  },
  "depth.raise_need": { en: "Find out what {name} personally needs", zh: "弄清{name}的个人需求" },
} as const satisfies Texts;
