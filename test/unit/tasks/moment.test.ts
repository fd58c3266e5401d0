import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatMoment, parseMoment } from "../../../lib/tasks/moment.ts";

const TODAY = "2026-11-25";
const at = (day: string, time: string) => new Date(`${day}T${time}`).toISOString();

describe("a typed meeting", () => {
  test.each([
    ["fri 14:00", at("2026-11-27", "14:00")],
    ["Fri at 2pm", at("2026-11-27", "14:00")],
    ["tomorrow, 9:30", at("2026-11-26", "09:30")],
    ["4 dec 9.15", at("2026-12-04", "09:15")],
    ["2026-12-04 08:00", at("2026-12-04", "08:00")],
    ["下周三下午3点半", at("2026-12-02", "15:30")],
    ["明天 上午10点", at("2026-11-26", "10:00")],
    ["周五14：00", at("2026-11-27", "14:00")],
    ["16:30", at("2026-11-25", "16:30")],
    ["12 am", at("2026-11-25", "00:00")],
  ])("%s has a time", (typed, when) => {
    expect(parseMoment(typed, TODAY)).toBe(when);
  });

  test.each([
    ["fri", "2026-11-27"],
    ["下周三", "2026-12-02"],
    ["4 Dec 2026", "2026-12-04"],
    ["28/11", "2026-11-28"],
  ])("%s is a day", (typed, day) => {
    expect(parseMoment(typed, TODAY)).toBe(day);
  });

  test.each(["", "sometime", "fri 25:00", "fri 9:75", "nonsense 9:00"])("%j is none", (typed) => {
    expect(parseMoment(typed, TODAY)).toBeNull();
  });

  test("a time alone is of the day that stands there", () => {
    expect(parseMoment("15:00", TODAY, "2026-12-04")).toBe(at("2026-12-04", "15:00"));
  });

  test("is understood as it is shown, in both languages", () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 700 });
    fc.assert(
      fc.property(minutes, fc.constantFrom("en" as const, "zh-CN" as const), (ahead, language) => {
        const when = new Date(Date.parse("2026-11-26T00:00:00") + ahead * 60_000).toISOString();
        expect(parseMoment(formatMoment(when, language), TODAY)).toBe(when);
        const day = when.slice(0, 10);
        expect(parseMoment(formatMoment(day, language), TODAY)).toBe(day);
      }),
    );
  });
});
