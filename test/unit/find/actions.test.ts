/** What can be done from the find box: found in either language; nothing of a Coach while the screen is shared. */
import { beforeEach, describe, expect, test, vi } from "vitest";

vi.mock("../../../lib/browser.ts", () => ({ browser: { storage: { local: { set: vi.fn() } } } }));

import { actionFinder, allActions } from "../../../components/find/actions.ts";
import { language } from "../../../lib/i18n/translate.ts";
import { settings } from "../../../lib/live/settings.ts";

const found = (typed: string) =>
  actionFinder(allActions([]))
    .find(typed, 10)
    .flatMap(({ rows }) => rows.map(({ id }) => id));

const doesOf = (id: string) => allActions([]).find((action) => action.id === id)?.does;

beforeEach(() => {
  language.value = "en";
  settings.value = { ...settings.value, screenShared: false };
});

describe("ready filters", () => {
  test.each([
    ["economic buyer never met", "gap-deals-economic-buyer-unmet"],
    ["never met", "gap-people-never-met"],
    ["没见过经济购买者", "gap-deals-economic-buyer-unmet"],
    ["people falling", "gap-people-falling"],
    ["overdue", "gap-tasks-overdue"],
    ["no domain", "gap-companies-no-domain"],
    ["duplicates", "go-twice"],
  ])("%s finds %s", (typed, id) => {
    expect(found(typed)).toContain(id);
  });

  test("are found in English while the screen is Chinese, and lead to the list so filtered", () => {
    language.value = "zh-CN";
    expect(found("never met")[0]).toMatch(/^gap-/);
    expect(doesOf("gap-deals-economic-buyer-unmet")).toBe("#/deals?gap=economic-buyer-unmet");
  });

  test("stand after what has the very name", () => {
    expect(found("deals")[0]).toBe("go-deals");
    expect(found("people")[0]).toBe("go-people");
  });

  test("tell nothing of a Coach while others see the screen", () => {
    expect(found("no coach")).toContain("gap-deals-no-coach");
    settings.value = { ...settings.value, screenShared: true };
    expect(found("no coach")).toEqual([]);
    expect(found("economic buyer")).toContain("gap-deals-no-economic-buyer");
  });
});
