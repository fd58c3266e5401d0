import { describe, expect, test } from "vitest";
import { pastDay } from "../../../lib/records/past-day.ts";

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
  ])("%s", (text, day) => {
    expect(pastDay(text, TODAY)).toBe(day);
  });

  test.each(["", "soon", "tomorrow", "2026-11-26", "31/02", "2026-13-01", "本周五", "12 foo", "25/25"])(
    "%j is none, or still to come",
    (text) => {
      expect(pastDay(text, TODAY)).toBeNull();
    },
  );
});
