import { describe, expect, test } from "vitest";
import { pastDay, pastDoubt } from "../../../lib/records/past-day.ts";

/** A Wednesday. */
const TODAY = "2026-11-25";

describe("a day gone by, as it is typed", () => {
  test.each([
    ["today", "2026-11-25"],
    ["Yesterday", "2026-11-24"],
    ["3 days ago", "2026-11-22"],
    ["a week ago", "2026-11-18"],
    ["fri", "2026-11-20"],
    ["last Tuesday", "2026-11-24"],
    ["wed", "2026-11-25"],
    ["Sunday", "2026-11-22"],
    ["20/11", "2026-11-20"],
    ["11/20", "2026-11-20"],
    ["20.11.", "2026-11-20"],
    ["11-20", "2026-11-20"],
    ["12-24", "2025-12-24"],
    ["20 Nov", "2026-11-20"],
    ["November 3rd", "2026-11-03"],
    ["2026-02-28", "2026-02-28"],
    ["昨天", "2026-11-24"],
    ["前天", "2026-11-23"],
    ["两天前", "2026-11-23"],
    ["上周三", "2026-11-18"],
    ["上週 五", "2026-11-20"],
    ["周一", "2026-11-23"],
    ["星期天", "2026-11-22"],
    ["11月20日", "2026-11-20"],
    ["２天前", "2026-11-23"],
    ["yesteday", "2026-11-24"],
    ["last thrusday", "2026-11-19"],
    ["on friday at 3pm", "2026-11-20"],
    ["yesterday afternoon", "2026-11-24"],
    ["this morning", "2026-11-25"],
    ["昨晚", "2026-11-24"],
    ["昨天下午3点", "2026-11-24"],
    ["上周五下午", "2026-11-20"],
    ["三天前", "2026-11-22"],
  ])("%s", (text, day) => {
    expect(pastDay(text, TODAY)).toBe(day);
  });

  test("reads figures that go both ways as asked, as tasks do", () => {
    expect(pastDay("11/2", TODAY, "month-first")).toBe("2026-11-02");
    expect(pastDay("11/2", TODAY, "day-first")).toBe("2026-02-11");
    expect(pastDay("20/11", TODAY, "month-first")).toBe("2026-11-20");
    expect(pastDay("3.4.", TODAY, "month-first")).toBe("2026-04-03");
    expect(pastDay("11/2/26", TODAY, "month-first")).toBe("2026-11-02");
    expect(pastDay("2/11/2025", TODAY, "day-first")).toBe("2025-11-02");
  });

  test.each([
    ["31 feb", "no-such-day"],
    ["30.2.", "no-such-day"],
    ["2026-02-31", "no-such-day"],
    ["2月30日", "no-such-day"],
    ["tomorrow", "to-come"],
    ["next fri", "to-come"],
    ["2026-11-26", "to-come"],
    ["明天", "to-come"],
    ["本周五", "to-come"],
    ["soon", null],
    ["fri", null],
  ])("why %j is none: %s", (text, why) => {
    expect(pastDoubt(text, TODAY, "day-first")).toBe(why);
  });

  test.each(["", "soon", "tomorrow", "2026-11-26", "31/02", "2026-13-01", "本周五", "12 foo", "25/25"])(
    "%j is none, or still to come",
    (text) => {
      expect(pastDay(text, TODAY)).toBeNull();
    },
  );
});
