/** A step in one line: what Undo and Redo say. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { actInWords } from "../../../lib/history/act-words.ts";
import { makeDeal as dealFromPage } from "../../../lib/records/from-page.ts";
import { tag } from "../../../lib/records/tagging.ts";
import { makeTask } from "../../../lib/records/tasks.ts";
import type { Store } from "../../../lib/store/store.ts";
import { makeDeal } from "../records/people-and-deals.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const WANG = { name: "王伟", address: "wei.wang@big.test" };

describe("a step in words", () => {
  let store: Store;
  let deal: string;
  beforeEach(async () => {
    store = await openOn(freshMachine());
    deal = await makeDeal(store, "ERP rollout");
  });

  const role = (holds: boolean) =>
    tag(store, { seen: WANG, deal }, [{ kind: "role", role: "economic-buyer", holds }]);

  test("names role, person and deal, whoever was made for it", async () => {
    expect(await actInWords(store, (await role(true)).facts, false)).toBe(
      "Role Economic Buyer of 王伟 · ERP rollout",
    );
    expect(await actInWords(store, (await role(false)).facts, false)).toBe(
      "Role Economic Buyer · taken out · 王伟 · ERP rollout",
    );
  });

  test("says from what to what", async () => {
    const say = (level: "high" | "medium") =>
      tag(store, { seen: WANG, deal }, [{ kind: "influence", level }]);
    await say("medium");
    expect(await actInWords(store, (await say("high")).facts, false)).toBe(
      "Influence Medium → High of 王伟 · ERP rollout",
    );
  });

  test("names a deal by its name, a task by its title", async () => {
    const { facts } = await dealFromPage(store, { name: "Quality lab" }, [], [{ seen: WANG }]);
    expect(await actInWords(store, facts, false)).toBe("New deal Quality lab");
    const task = await makeTask(store, { title: "Call Wei", due: null, repeat: null, deal });
    expect(await actInWords(store, task, false)).toBe("New task Call Wei");
  });

  test("counts what a step did to many", async () => {
    const others = await Promise.all(["One", "Two"].map((name) => makeDeal(store, name)));
    const facts = await store.record(
      [...others, deal].map((id) => ({ about: `deal:${id}` as const, field: "archived", value: true })),
    );
    expect(await actInWords(store, facts, false)).toBe("Put away · ERP rollout, and 2 more");
  });

  test("says nothing of a Coach while others see the screen", async () => {
    const { facts } = await tag(store, { seen: WANG, deal }, [{ kind: "role", role: "coach", holds: true }]);
    expect(await actInWords(store, facts, false)).toContain("Coach");
    expect(await actInWords(store, facts, true)).not.toContain("Coach");
  });
});
