import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/standing.ts say. */
export const standingFindings = {
  "finding.coverage-low.reason": {
    en: "Those with us make up {coverage}% of the weight: {names}",
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
} as const satisfies Texts;
