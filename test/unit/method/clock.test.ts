import { describe, expect, test } from "vitest";
import { clockOf } from "../../../lib/method/clock.ts";
import { byWhen, daysBetween, localDay } from "../../../lib/method/day.ts";
import { relationshipHeight } from "../../../lib/method/height.ts";
import { whoReachesWhom } from "../../../lib/method/reach.ts";
import { contact, dealOf, someone, TODAY } from "./deal.ts";

const WANG = "person-Wang";

describe("the contact clock", () => {
  test("is started by a meeting, a call and an answer", () => {
    for (const kind of ["met", "called", "they-wrote"] as const) {
      const one = contact(kind, "Wang", "2026-11-20");
      expect(clockOf(WANG, [one], TODAY)).toMatchObject({ last: one, waiting: null });
    }
  });

  test("is not started by our own mail, which waits for an answer until there is one", () => {
    const asked = contact("we-wrote", "Wang", "2026-11-22T09:00:00.000Z");
    const before = contact("they-wrote", "Wang", "2026-11-10T09:00:00.000Z");
    expect(clockOf(WANG, [asked, before], TODAY)).toEqual({
      last: before,
      spoken: null,
      waiting: asked,
      twoWay: true,
    });
    const answer = contact("they-wrote", "Wang", "2026-11-22T10:00:00.000Z");
    expect(clockOf(WANG, [asked, before, answer], TODAY)).toMatchObject({ last: answer, waiting: null });
    expect(clockOf(WANG, [asked], TODAY)).toEqual({
      last: null,
      spoken: null,
      waiting: asked,
      twoWay: false,
    });
  });

  test("does not look at others, nor at what is still to come", () => {
    expect(clockOf(WANG, [contact("met", "Chen"), contact("met", "Wang", "2026-12-01")], TODAY)).toEqual({
      last: null,
      spoken: null,
      waiting: null,
      twoWay: false,
    });
  });

  test("shows a meeting entered for a day before their mail of that day, and when we last spoke", () => {
    const wrote = contact("they-wrote", "Wang", "2026-11-24T09:00:00.000Z");
    const met = contact("met", "Wang", "2026-11-24");
    const called = contact("called", "Wang", "2026-11-20");
    expect(clockOf(WANG, [wrote, met], TODAY)).toMatchObject({ last: met, spoken: null });
    expect(clockOf(WANG, [met, wrote], TODAY)).toMatchObject({ last: met, spoken: null });
    expect(clockOf(WANG, [wrote, called], TODAY)).toMatchObject({ last: wrote, spoken: called });
  });

  test("a meeting and a mail of one day stand by day, whatever their precision", () => {
    const met = { when: "2026-11-20" };
    const wrote = { when: "2026-11-20T08:55:00.000Z" };
    const later = { when: "2026-11-21" };
    expect([later, wrote, met].sort(byWhen)).toEqual([met, wrote, later]);
    expect(localDay("2026-11-20")).toBe("2026-11-20");
    expect(daysBetween("2026-10-25", "2026-11-25")).toBe(31);
  });

  test("our own mails never raise relationship height; an answer does", () => {
    const wang = someone("Wang", { roles: ["economic-buyer"], influence: "high", support: [1] });
    const height = (...passed: Parameters<typeof dealOf>[2] & object) =>
      relationshipHeight(dealOf("propose", [wang], passed), TODAY).value;
    const wrote = contact("we-wrote", "Wang");
    expect(height(wrote, contact("we-wrote", "Wang", "2026-11-21"))).toBe(0);
    expect(height(wrote, contact("they-wrote", "Wang", "2026-11-21"))).toBe(100);
  });
});

describe("who of ours reaches whom", () => {
  const wang = someone("Wang", { roles: ["economic-buyer"] });
  const chen = someone("Chen", { roles: ["technical-buyer"] });
  const view = dealOf(
    "propose",
    [chen, wang],
    [
      contact("met", "Chen", "2026-11-18", "tom"),
      contact("we-wrote", "Chen", "2026-11-19"),
      contact("we-wrote", "Wang", "2026-11-20"),
      { ...contact("they-wrote", "Chen", "2026-11-21"), ours: [] },
    ],
  );

  test("says for each pair what passed, last and how often; the rep first", () => {
    const { ours, rows } = whoReachesWhom(view, TODAY);
    expect(ours).toEqual(["self", "tom"]);
    const told = rows.map(({ member, reached, cells }) => [
      member.person.name,
      reached,
      ...cells.map(({ reach, count, last }) => [reach, count, last?.when ?? null]),
    ]);
    expect(told).toEqual([
      ["Wang", false, ["wrote", 1, null], ["none", 0, null]],
      ["Chen", true, ["both", 2, "2026-11-21"], ["both", 1, "2026-11-18"]],
    ]);
  });

  test("whoever left is no gap any more", () => {
    const { rows } = whoReachesWhom(dealOf("propose", [someone("Wang", { left: true })]), TODAY);
    expect(rows).toEqual([]);
  });
});
