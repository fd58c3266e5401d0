/** Typed days: a table of what is meant, and what holds whatever is typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../../lib/i18n/date.ts";
import { addDays, weekdayOf } from "../../../lib/tasks/calendar.ts";
import { parseDue } from "../../../lib/tasks/due.ts";
import { PHRASES, TODAY } from "./phrases.ts";

const days = fc.integer({ min: 0, max: 20_000 }).map((ahead) => addDays("2000-01-01", ahead));

describe("a typed day", () => {
  it.each(PHRASES)("%s", (typed, day) => {
    expect(parseDue(typed, TODAY)).toBe(day);
  });

  it("reads figures that go both ways as asked", () => {
    expect(parseDue("3/4", TODAY, "month-first")).toBe("2027-03-04");
    expect(parseDue("15/12", TODAY, "month-first")).toBe("2026-12-15");
  });

  it.each([
    ["2026-11-29", "周一", "2026-11-30"],
    ["2026-11-29", "下周一", "2026-11-30"],
    ["2026-11-29", "next mon", "2026-11-30"],
    ["2026-11-29", "周日", "2026-12-06"],
    ["2026-11-29", "本周日", "2026-11-29"],
    ["2026-11-29", "this weekend", "2026-11-29"],
    ["2026-11-28", "end of week", "2026-12-04"],
    ["2026-12-31", "tomorrow", "2027-01-01"],
    ["2026-12-31", "下个月1号", "2027-01-01"],
    ["2026-12-30", "end of january", "2027-01-31"],
    ["2027-01-31", "in a month", "2027-02-28"],
    ["2027-01-31", "1个月后", "2027-02-28"],
    ["2026-12-01", "月初", "2026-12-01"],
    ["2026-11-27", "3 working days", "2026-12-02"],
  ])("on %s, %s is %s", (today, typed, day) => {
    expect(parseDue(typed, today)).toBe(day);
  });

  it("takes a weekday beside a date only when it is that day's", () => {
    expect(parseDue("Tue 15 Dec 2026", TODAY)).toBe("2026-12-15");
    expect(parseDue("Wed 15 Dec 2026", TODAY)).toBeNull();
    expect(parseDue("2026年12月15日周二", TODAY)).toBe("2026-12-15");
    expect(parseDue("2026年12月15日周三", TODAY)).toBeNull();
  });

  it("never lies in the past unless its year was said", () => {
    const typed = fc
      .constantFrom(...PHRASES.map(([phrase]) => phrase))
      .filter((phrase) => !/\d{4}|二〇|\/\d\d$/.test(phrase));
    fc.assert(
      fc.property(typed, days, (phrase, today) => {
        const day = parseDue(phrase, today);
        expect(day === null || day >= today).toBe(true);
      }),
    );
  });

  it("understands every day as Rolecall shows it, past ones too", () => {
    fc.assert(
      fc.property(days, days, (day, today) => {
        expect(parseDue(day, today)).toBe(day);
        expect(parseDue(formatDay(day, "en"), today)).toBe(day);
        expect(parseDue(formatDay(day, "zh-CN"), today)).toBe(day);
      }),
    );
  });

  it("of a weekday name gives that weekday, within two weeks", () => {
    const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    fc.assert(
      fc.property(fc.nat(6), days, (index, today) => {
        for (const phrase of [names[index] ?? "", `next ${names[index]}`, `下周${index + 1}`]) {
          const day = parseDue(phrase, today) ?? "";
          expect(weekdayOf(day)).toBe(index + 1);
          expect(day <= addDays(today, 13)).toBe(true);
        }
      }),
    );
  });

  it("answers whatever is typed with a day or null", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(parseDue(text, TODAY) ?? TODAY).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
