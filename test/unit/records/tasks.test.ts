/** Tasks on record: what one call writes, what comes back when it is undone, and how they are found by day. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changesTasks } from "../../../lib/live/badge.ts";
import { keepingDrafts } from "../../../lib/records/keeping.ts";
import {
  archivedTasks,
  openTasks,
  tasksClosedSince,
  tasksDueUntil,
  tasksOfDeal,
  tasksOfPerson,
} from "../../../lib/records/task-lists.ts";
import {
  changeTask,
  deleteTask,
  doTask,
  doTasks,
  makeTask,
  moveTasks,
  reopenTask,
  skipTask,
  skipTasks,
} from "../../../lib/records/tasks.ts";
import type { Ref } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { groupOf } from "../../../lib/tasks/groups.ts";
import { figureOrder } from "../../../lib/tasks/region.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const TODAY = "2026-11-25";
const ids = (facts: { id: string }[]) => facts.map(({ id }) => id);

describe("tasks", () => {
  let store: Store;
  const open = async () => (await openTasks(store)).map(({ task }) => task);
  const titles = async () => (await open()).map(({ title, due }) => `${title} ${due}`);

  beforeEach(async () => {
    store = await openOn(freshMachine());
  });
  afterEach(() => store.close());

  it("are found by day, deal and person", async () => {
    await store.record([{ about: "deal:d", field: "name", value: "ERP" }]);
    await makeTask(store, { title: "late", due: "2026-11-20", deal: "d" });
    await makeTask(store, { title: "now", due: TODAY, person: "p" });
    await makeTask(store, { title: "soon", due: "2026-12-09", deal: "d", person: "p" });
    await makeTask(store, { title: "some day" });
    const named = (all: { task: { title: string } }[]) => all.map(({ task }) => task.title);
    expect(named(await tasksDueUntil(store, TODAY))).toEqual(["late", "now"]);
    expect(named(await tasksDueUntil(store, "2026-11-24"))).toEqual(["late"]);
    expect(named(await tasksOfDeal(store, "d"))).toEqual(["late", "soon"]);
    expect(named(await tasksOfPerson(store, "p"))).toEqual(["now", "soon"]);
    expect(named(await openTasks(store))).toEqual(["late", "now", "soon", "some day"]);
    expect((await tasksOfDeal(store, "d"))[0]?.dealName).toBe("ERP");
  });

  it.each(["deal", "person"] as const)("of a %s put away rest with it", async (of) => {
    const about = `${of}:x` as const;
    await store.record([{ about, field: "name", value: "X" }]);
    await makeTask(store, { title: "late", due: "2026-11-20", [of]: "x" });
    const shown = async () =>
      (await Promise.all([openTasks(store), tasksDueUntil(store, TODAY)])).map((all) => all.length);
    const own = async () =>
      (await (of === "deal" ? tasksOfDeal(store, "x") : tasksOfPerson(store, "x"))).length;
    expect([await shown(), await own()]).toEqual([[1, 1], 1]);
    await store.record(keepingDrafts([about], "archive"));
    expect([await shown(), await own()]).toEqual([[0, 0], 1]);
    await store.record(keepingDrafts([about], "bring-back"));
    expect([await shown(), await own()]).toEqual([[1, 1], 1]);
    await store.record(keepingDrafts([about], "delete"));
    expect([await shown(), await own()]).toEqual([[0, 0], 0]);
  });

  it("may be others in badge and lists once a deal, person or task changes, not for anything else", () => {
    expect(changesTasks([])).toBe(true);
    expect(["task:t", "deal:d", "person:p"].map((ref) => changesTasks([ref as Ref]))).toEqual([
      true,
      true,
      true,
    ]);
    expect(changesTasks(["company:c", "stakeholder:s"])).toBe(false);
  });

  it("are done, and open again when that is undone", async () => {
    await makeTask(store, { title: "call", due: TODAY });
    const [task] = await open();
    const facts = await doTask(store, task?.id ?? "", TODAY);
    expect(await open()).toEqual([]);
    expect((await tasksClosedSince(store, TODAY))[0]?.task).toMatchObject({ state: "done", closedOn: TODAY });
    await store.undo(ids(facts));
    expect((await open())[0]).toMatchObject({ state: "open", closedOn: null, due: TODAY });
  });

  it("that come again are followed by the next in the same call, and undo takes both back", async () => {
    await makeTask(store, {
      title: "report",
      due: "2026-11-27",
      repeat: { every: 1, unit: "week", weekday: 5 },
    });
    const [task] = await open();
    const facts = await doTask(store, task?.id ?? "", TODAY);
    expect(await titles()).toEqual(["report 2026-12-04"]);
    expect((await open())[0]?.repeat).toEqual({ every: 1, unit: "week", weekday: 5 });
    await store.undo(ids(facts));
    expect(await titles()).toEqual(["report 2026-11-27"]);
    expect(await tasksClosedSince(store, "2000-01-01")).toEqual([]);
  });

  it("are done once only, however often they are checked", async () => {
    await makeTask(store, { title: "report", due: TODAY, repeat: { every: 1, unit: "day" } });
    const [task] = await open();
    await doTask(store, task?.id ?? "", TODAY);
    expect(await doTask(store, task?.id ?? "", TODAY)).toEqual([]);
    expect(await titles()).toEqual(["report 2026-11-26"]);
  });

  it("are skipped with a reason, and opened again without it", async () => {
    await makeTask(store, { title: "demo", due: TODAY });
    const [task] = await open();
    await skipTask(store, task?.id ?? "", "They saw it at the fair", TODAY);
    const [skipped] = await tasksClosedSince(store, TODAY);
    expect(skipped?.task).toMatchObject({ state: "skipped", reason: "They saw it at the fair" });
    await reopenTask(store, task?.id ?? "");
    expect((await open())[0]).toMatchObject({ state: "open", reason: "" });
  });

  it("several at once are moved, skipped and done, each by one step that is undone by one", async () => {
    await makeTask(store, { title: "one", due: TODAY });
    await makeTask(store, { title: "two", due: TODAY, repeat: { every: 1, unit: "week" } });
    await makeTask(store, { title: "three" });
    const all = (await open()).map(({ id }) => id);
    const before = await titles();
    const moved = await moveTasks(store, all, "2026-12-09");
    expect(await titles()).toEqual(["one 2026-12-09", "three 2026-12-09", "two 2026-12-09"]);
    await store.undo(ids(moved));
    expect(await titles()).toEqual(before);
    const skipped = await skipTasks(store, all, "They chose another", TODAY);
    expect(await titles()).toEqual(["two 2026-12-02"]);
    await store.undo(ids(skipped));
    expect(await titles()).toEqual(before);
    const [first = "", ...others] = all;
    await doTask(store, first, TODAY);
    // One that is closed already stays as it is.
    const done = await doTasks(store, [first, ...others], TODAY);
    expect(done.some(({ about }) => about === `task:${first}`)).toBe(false);
    expect(await doTasks(store, all, TODAY)).toEqual([]);
  });

  it("put away are in no list but that of what was put away", async () => {
    await makeTask(store, { title: "one", due: TODAY });
    const [task] = await open();
    await store.record(keepingDrafts([`task:${task?.id ?? ""}`], "archive"));
    expect(await open()).toEqual([]);
    expect((await archivedTasks(store)).map((one) => one.task.title)).toEqual(["one"]);
    await store.record(keepingDrafts([`task:${task?.id ?? ""}`], "bring-back"));
    expect(await titles()).toEqual([`one ${TODAY}`]);
    expect(await archivedTasks(store)).toEqual([]);
  });

  it("told in confidence stay so in other words and in the next one", async () => {
    const told = { confidential: true, evidence: { quote: "The CFO leaves in May" } };
    await makeTask(store, { title: "see the CFO", due: TODAY, repeat: { every: 1, unit: "month" } }, told);
    const [task] = await open();
    if (!task) throw new Error("No task.");
    expect(task).toMatchObject({ confidential: true, quote: "The CFO leaves in May" });
    await changeTask(store, task, { title: "meet the CFO" });
    await doTask(store, task.id, TODAY);
    expect((await open()).map(({ title, confidential }) => [title, confidential])).toEqual([
      ["meet the CFO", true],
    ]);
  });

  it("are gone when deleted, or when their deal is, and come back with undo", async () => {
    await store.record([{ about: "deal:d", field: "name", value: "ERP" }]);
    await makeTask(store, { title: "one", deal: "d" });
    await makeTask(store, { title: "two" });
    const two = (await open()).find(({ title }) => title === "two");
    const facts = await deleteTask(store, two?.id ?? "");
    const gone = await store.record([{ about: "deal:d", field: "deleted", value: true }]);
    expect(await open()).toEqual([]);
    await store.undo(ids([...facts, ...gone]));
    expect(await titles()).toEqual(["one null", "two null"]);
  });
});

describe("the group of a task", () => {
  it.each([
    ["2026-11-24", "overdue"],
    ["2026-11-25", "today"],
    ["2026-11-29", "week"],
    ["2026-11-30", "later"],
    [null, "undated"],
  ])("due %s is %s", (due, group) => {
    expect(groupOf({ state: "open", due }, TODAY)).toBe(group);
    expect(groupOf({ state: "done", due }, TODAY)).toBe("closed");
  });
});

it("knows how regions write figures", () => {
  expect(["en-US", "zh-CN", "en-GB", "de"].map(figureOrder)).toEqual([
    "month-first",
    "month-first",
    "day-first",
    "day-first",
  ]);
});
