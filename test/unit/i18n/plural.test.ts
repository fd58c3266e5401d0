import { afterEach, expect, test } from "vitest";
import { language, say, t } from "../../../lib/i18n/translate.ts";

afterEach(() => {
  language.value = "en";
});

test("English has a form for one, by the value that counts", () => {
  const overdue = (late: number) =>
    say({ key: "finding.tasks-overdue.reason_one", values: { late, title: "Call" } });
  expect(overdue(1)).toBe("A task is overdue by a day: Call");
  expect(overdue(2)).toBe("A task is overdue by 2 days: Call");
  expect([1, 0, 7].map((count) => t("panel.points", { count }))).toEqual(["1 point", "0 points", "7 points"]);
});

test("Chinese has one form", () => {
  language.value = "zh-CN";
  expect([1, 7].map((count) => t("panel.points", { count }))).toEqual(["1 分", "7 分"]);
});
