/** Whoever jumps to a task comes to a list that it stands in. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { filterOf, fits, taskAt } from "../../../components/task/taskFilter.ts";
import { taskAddress } from "../../../components/task/taskPlace.ts";
import { routeOf } from "../../../components/workbench/route.ts";
import { keepingDrafts } from "../../../lib/records/keeping.ts";
import { archivedTasks, openTasks, tasksClosedSince } from "../../../lib/records/task-lists.ts";
import { changeTask, deleteTask, doTask, makeTask } from "../../../lib/records/tasks.ts";
import type { Ref } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const TODAY = "2026-11-25";
const LISTS = {
  open: openTasks,
  overdue: openTasks,
  closed: (store: Store) => tasksClosedSince(store, "1990-01-01"),
  archived: archivedTasks,
};

let store: Store;
beforeEach(async () => {
  store = await openOn(freshMachine());
});
afterEach(() => store.close());

async function made(about: { deal?: string; person?: string } = {}): Promise<string> {
  const facts = await makeTask(store, { title: "Call Wei", due: "2026-11-20", repeat: null, ...about });
  const [fact] = facts.filter((one) => one.about.startsWith("task:"));
  return fact?.about.slice("task:".length) ?? "";
}
const keep = (ref: Ref) => store.record(keepingDrafts([ref], "archive"));

async function stands(id: string) {
  const { screen, id: one, query } = routeOf(await taskAddress(store, id, TODAY));
  if (screen !== "tasks") return `${screen}/${one}`;
  const filter = filterOf(query);
  const shown = (await LISTS[filter.show](store)).filter((each) => fits(each, filter, TODAY));
  return { at: taskAt(query), among: shown.map(({ task }) => task.id), ever: filter.ever };
}

it("open, somebody else's, done, done long ago, put away", async () => {
  const id = await made();
  const there = { at: id, among: [id], ever: false };
  expect(await stands(id)).toEqual(there);
  const [task] = (await openTasks(store)).map((one) => one.task);
  if (task) await changeTask(store, task, { owner: "nora" });
  expect(await stands(id)).toEqual(there);
  await doTask(store, id, TODAY);
  expect(await stands(id)).toEqual(there);
  await keep(`task:${id}`);
  expect(await stands(id)).toEqual(there);
  const old = await made();
  await doTask(store, old, "2025-01-01");
  expect(await stands(old)).toEqual({ at: old, among: [old], ever: true });
});

it("with what it rests with, where its deal was put away", async () => {
  const id = await made({ deal: "erp" });
  await store.record([{ about: "deal:erp", field: "name", value: "ERP" }]);
  await keep("deal:erp");
  expect(await stands(id)).toBe("deals/erp");
});

it("nowhere once it is deleted", async () => {
  const id = await made();
  await deleteTask(store, id);
  expect(await stands(id)).toEqual({ at: null, among: [], ever: false });
});
