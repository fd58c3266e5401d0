import type { Texts } from "../../text.ts";

/** What the rules of lib/method/rules/tasks.ts say. */
export const taskFindings = {
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
    en: {
      one: "{overdue} tasks are overdue, the oldest by a day: {title}",
      other: "{overdue} tasks are overdue, the oldest by {late} days: {title}",
      by: "late",
    },
    zh: "{overdue} 项任务过期，最久的过了 {late} 天：{title}",
  },
  "finding.tasks-overdue.remedy": {
    en: "Do the oldest today, set a day that holds for the others, or skip them with a reason.",
    zh: "今天先做最久的那项，其余定一个守得住的日子，或写明原因跳过。",
  },
  "finding.tasks-overdue.reason_one": {
    en: {
      one: "A task is overdue by a day: {title}",
      other: "A task is overdue by {late} days: {title}",
      by: "late",
    },
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
} as const satisfies Texts;
