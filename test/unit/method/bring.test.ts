/** Entering a stage brings its tasks, tagging a role those of the role; each comes once. */
import { describe, expect, it } from "vitest";
import { comingOf, type Holder, tasksToBring } from "../../../lib/method/bring.ts";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";

const WANG: Holder = { person: "wang", roles: ["economic-buyer"] };
const CHEN: Holder = { person: "chen", roles: ["user-buyer", "coach"] };

const bring = (stage: string, holders: Holder[], there: { from: string; person: string | null }[] = []) =>
  tasksToBring(DEFAULT_PLAYBOOK, stage, holders, there).map(comingOf);

describe("tasks that come", () => {
  it("with the stage, in its order", () => {
    expect(bring("identify", [])).toEqual(["find-entry", "learn-trigger", "map-company"]);
  });

  it("with each role that somebody holds, for that person", () => {
    expect(bring("identify", [CHEN]).slice(3)).toEqual([
      "see-daily-work.chen",
      "show-own-day.chen",
      "spare-daily-work.chen",
      "learn-coach-win.chen",
      "agree-discretion.chen",
      "check-coach.chen",
    ]);
  });

  it("with both, when the stage's task is for a role that somebody holds", () => {
    expect(bring("propose", [])).not.toContain("confirm-benefits");
    expect(bring("propose", [WANG])).toContain("confirm-benefits.wang");
  });

  it("once: not again for being done, skipped or deleted, but for another holder", () => {
    const there = tasksToBring(DEFAULT_PLAYBOOK, "propose", [WANG], []).map(({ task, person }) => ({
      from: task.id,
      person,
    }));
    expect(bring("propose", [WANG], there)).toEqual([]);
    const second = bring("propose", [WANG, { ...WANG, person: "zhao" }], there);
    expect(second).toContain("confirm-benefits.zhao");
    expect(second.every((coming) => coming.endsWith(".zhao"))).toBe(true);
  });
});
