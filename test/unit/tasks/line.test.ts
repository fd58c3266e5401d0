/** A task in one line, and tasks that come again. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Repeat } from "../../../lib/method/model.ts";
import { addDays, weekdayOf } from "../../../lib/tasks/calendar.ts";
import { parseLine } from "../../../lib/tasks/line.ts";
import { firstDue, nextDue, parseRepeat } from "../../../lib/tasks/repeat.ts";
import { PHRASES, TODAY } from "./phrases.ts";

const LINES: readonly (readonly [line: string, title: string, due: string | null])[] = [
  ["call Wei about budget fri", "call Wei about budget", "2026-11-27"],
  ["Call Wei about budget, in 2 weeks", "Call Wei about budget", "2026-12-09"],
  ["fri: call Wei", "call Wei", "2026-11-27"],
  ["tomorrow call Wei", "call Wei", "2026-11-26"],
  ["call Wei on friday about budget", "call Wei about budget", "2026-11-27"],
  ["send offer by 15 dec", "send offer", "2026-12-15"],
  ["send offer 15/12", "send offer", "2026-12-15"],
  ["send offer by end of month", "send offer", "2026-11-30"],
  ["send offer next fri", "send offer", "2026-12-04"],
  ["ask for the figures in two weeks' time.", "ask for the figures", "2026-12-09"],
  ["call Mr Sun", "call Mr Sun", null],
  ["call Mr Sun mon", "call Mr Sun", "2026-11-30"],
  ["email Tom", "email Tom", null],
  ["call May about the sun", "call May about the", "2026-11-29"],
  ["extend trial 2 weeks", "extend trial 2 weeks", null],
  ["prepare 2 weeks of training", "prepare 2 weeks of training", null],
  ["prepare end of year report", "prepare end of year report", null],
  ["ask about 3d printing", "ask about 3d printing", null],
  ["order 15 licences", "order 15 licences", null],
  ["review monitoring", "review monitoring", null],
  ["ask what he decided last fri", "ask what he decided last fri", null],
  ["fri", "fri", null],
  ["call Wei", "call Wei", null],
  ["", "", null],
  ["给王伟打电话 下周三", "给王伟打电话", "2026-12-02"],
  ["下周三给王伟打电话", "给王伟打电话", "2026-12-02"],
  ["下周三前把报价发给王总", "把报价发给王总", "2026-12-02"],
  ["给王伟下周三打电话", "给王伟打电话", "2026-12-02"],
  ["12月15号之前提交方案", "提交方案", "2026-12-15"],
  ["三天后回访李晨", "回访李晨", "2026-11-28"],
  ["回访李晨，三天后", "回访李晨", "2026-11-28"],
  ["月底前交报价", "交报价", "2026-11-30"],
  ["准备年底汇报", "准备年底汇报", null],
  ["年底汇报的材料", "年底汇报的材料", null],
  ["问他上周五的会议", "问他上周五的会议", null],
  ["去15号楼开会", "去15号楼开会", null],
  ["明天", "明天", null],
  ["call 王伟 下周三", "call 王伟", "2026-12-02"],
  ["call Wei tomorow", "call Wei", "2026-11-26"],
  ["call Wei wendesday", "call Wei", "2026-12-02"],
  ["call Mondal", "call Mondal", null],
  ["call Wei eod", "call Wei", "2026-11-25"],
  ["send offer by cob friday", "send offer", "2026-11-27"],
  ["prepare end of day report", "prepare end of day report", null],
  ["call Wei 3 days", "call Wei", "2026-11-28"],
  ["call Wei, two weeks", "call Wei", "2026-12-09"],
  ["hold the price for 3 days", "hold the price for 3 days", null],
  ["book a workshop, 2 days", "book a workshop, 2 days", null],
  ["ask for 3m", "ask for 3m", null],
  ["call Wei monday morning", "call Wei in the morning", "2026-11-30"],
  ["monday morning call Wei", "call Wei in the morning", "2026-11-30"],
  ["call Wei tonight", "call Wei in the evening", "2026-11-25"],
  ["call Wei on friday at 3pm", "call Wei at 3pm", "2026-11-27"],
  ["call Wei friday 3pm", "call Wei at 3pm", "2026-11-27"],
  ["call Wei, fri 15:00", "call Wei at 15:00", "2026-11-27"],
  ["friday 3pm call Wei", "call Wei at 3pm", "2026-11-27"],
  ["call Wei 3pm friday", "call Wei 3pm", "2026-11-27"],
  ["call Wei tomorrow at 10", "call Wei at 10", "2026-11-26"],
  [
    "send the answers by Friday, Marta's people use it",
    "send the answers, Marta's people use it",
    "2026-11-27",
  ],
  ["下班前给王总回话", "给王总回话", "2026-11-25"],
  ["周五下班前把报价发给王总", "把报价发给王总", "2026-11-27"],
  ["周五下午3点给王总打电话", "下午3点给王总打电话", "2026-11-27"],
  ["给王总打电话 周五下午3点", "给王总打电话 下午3点", "2026-11-27"],
  ["明天上午拜访王总", "上午拜访王总", "2026-11-26"],
  ["明早给王总打电话", "早上给王总打电话", "2026-11-26"],
  ["今晚8点开会", "晚上8点开会", "2026-11-25"],
  ["问下班后的安排", "问下班后的安排", null],
  ["发 ERP 报价 fri", "发 ERP 报价", "2026-11-27"],
];

const REPEATS: readonly (readonly [string, Repeat | null])[] = [
  ["every day", { every: 1, unit: "day" }],
  ["daily", { every: 1, unit: "day" }],
  ["every 3 days", { every: 3, unit: "day" }],
  ["every weekday", { every: 1, unit: "workday" }],
  ["every week", { every: 1, unit: "week" }],
  ["every two weeks", { every: 2, unit: "week" }],
  ["every other week", { every: 2, unit: "week" }],
  ["every fri", { every: 1, unit: "week", weekday: 5 }],
  ["every Wednesday", { every: 1, unit: "week", weekday: 3 }],
  ["every other mon", { every: 2, unit: "week", weekday: 1 }],
  ["monthly", { every: 1, unit: "month" }],
  ["every month on the 31st", { every: 1, unit: "month", day: 31 }],
  ["quarterly", { every: 3, unit: "month" }],
  ["every 2 quarters", { every: 6, unit: "month" }],
  ["每天", { every: 1, unit: "day" }],
  ["每个工作日", { every: 1, unit: "workday" }],
  ["每周", { every: 1, unit: "week" }],
  ["每周五", { every: 1, unit: "week", weekday: 5 }],
  ["每星期日", { every: 1, unit: "week", weekday: 7 }],
  ["每两周", { every: 2, unit: "week" }],
  ["隔周三", { every: 2, unit: "week", weekday: 3 }],
  ["每个月", { every: 1, unit: "month" }],
  ["每月15号", { every: 1, unit: "month", day: 15 }],
  ["每三个月", { every: 3, unit: "month" }],
  ["每季度", { every: 3, unit: "month" }],
  ["every", null],
  ["every 0 days", null],
  ["每月40号", null],
  ["fri", null],
];

describe("a task in one line", () => {
  it.each(LINES)("%s", (line, title, due) => {
    expect(parseLine(line, TODAY)).toMatchObject({ title, due });
  });

  it.each([
    [
      "send the forecast every fri",
      "send the forecast",
      "2026-11-27",
      { every: 1, unit: "week", weekday: 5 },
    ],
    ["每周一更新预测", "更新预测", "2026-11-30", { every: 1, unit: "week", weekday: 1 }],
    ["call Wei every 2 weeks", "call Wei", "2026-12-09", { every: 2, unit: "week" }],
  ])("%s comes again", (line, title, due, repeat) => {
    expect(parseLine(line, TODAY)).toMatchObject({ title, due, repeat });
  });

  it.each([
    ["call Wei 31 feb", "31 feb", "no-such-day"],
    ["call Wei feb 30, 2027", "feb 30, 2027", "no-such-day"],
    ["x 30.2.2027", "30.2.2027", "no-such-day"],
    ["x 2026-02-31", "2026-02-31", "no-such-day"],
    ["x on 31/4", "on 31/4", "no-such-day"],
    ["31 nov call Wei", "31 nov", "no-such-day"],
    ["call Wei wed 15 dec 2026", "wed 15 dec 2026", "other-weekday"],
    ["call Wei yesterday", "yesterday", "over"],
    ["ask what he decided last fri", "last fri", "over"],
    ["call Wei this mon", "this mon", "over"],
    ["call Wei 3 days ago", "3 days ago", "over"],
    ["2月30日给王总打电话", "2月30日", "no-such-day"],
    ["给王总打电话 下月31号", null, null],
    ["给王总打电话，11月31号前", "11月31号前", "no-such-day"],
    ["给王总打电话 昨天", "昨天", "over"],
    ["交报告 上周五", "上周五", "over"],
    ["support 24/70 lines", null, null],
    ["version 3.15.2", null, null],
    ["call Wei", null, null],
    ["call Wei fri", null, null],
    ["tomorrow ask what he decided yesterday", null, null],
  ])("tells of a day that cannot be: %s", (line, phrase, why) => {
    const typed = parseLine(line, TODAY);
    expect(typed.doubt).toEqual(phrase === null ? null : { phrase, why });
    if (phrase !== null) expect(typed).toMatchObject({ title: line, due: null });
  });

  it("finds at the end of a sentence every day that it understands alone, or leaves the line as it is", () => {
    for (const [phrase, day] of PHRASES) {
      const typed = parseLine(`发报价给王总 ${phrase}`, TODAY);
      // A time of the day stays in the title.
      if (typed.due === null) expect(typed.title).toBe(`发报价给王总 ${phrase}`.trim());
      else expect([typed.title.startsWith("发报价给王总"), typed.due]).toEqual([true, day]);
    }
  });

  it("loses no word but the phrase", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (line) => {
        const { title, phrase } = parseLine(line, TODAY);
        const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
        expect(letters(title) + letters(phrase ?? "")).toBe(letters(line));
      }),
    );
  });
});

describe("a task that comes again", () => {
  it.each(REPEATS)("%s", (typed, repeat) => {
    expect(parseRepeat(typed)).toEqual(repeat);
  });

  it.each<[Repeat, string | null, string, string]>([
    [{ every: 1, unit: "week" }, "2026-11-25", TODAY, "2026-12-02"],
    [{ every: 1, unit: "week" }, "2026-10-01", TODAY, "2026-11-26"],
    [{ every: 2, unit: "week", weekday: 5 }, "2026-11-25", TODAY, "2026-12-11"],
    [{ every: 1, unit: "month", day: 31 }, "2027-02-28", "2027-02-28", "2027-03-31"],
    [{ every: 1, unit: "month", day: 31 }, "2027-01-31", "2027-01-31", "2027-02-28"],
    [{ every: 1, unit: "workday" }, "2026-11-27", "2026-11-27", "2026-11-30"],
    [{ every: 3, unit: "day" }, null, TODAY, "2026-11-28"],
  ])("%j due %s, done on %s, is next due %s", (repeat, due, today, next) => {
    expect(nextDue(repeat, due, today)).toBe(next);
  });

  it("is next due after today and after its own day, and begins not before today", () => {
    const repeats = fc.constantFrom(...REPEATS.flatMap(([, repeat]) => (repeat ? [repeat] : [])));
    const days = fc.integer({ min: 0, max: 4_000 }).map((ahead) => addDays("2024-01-01", ahead));
    fc.assert(
      fc.property(repeats, days, days, (repeat, due, today) => {
        const next = nextDue(repeat, due, today);
        expect(next > today && next > due).toBe(true);
        expect(firstDue(repeat, today) >= today).toBe(true);
        if (repeat.weekday) expect(weekdayOf(next)).toBe(repeat.weekday);
      }),
    );
  });
});
