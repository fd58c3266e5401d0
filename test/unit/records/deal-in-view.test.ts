/** A deal as rules look at it: its tasks, what it was before, what was told and confirmed. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { newCompany } from "../../../lib/records/companies.ts";
import { changeDeal, companyOf, dealInView } from "../../../lib/records/deals.ts";
import { deleteTask, makeTask } from "../../../lib/records/tasks.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

async function deal(): Promise<{ store: Store; id: string }> {
  const store = await openOn(freshMachine());
  return { store, id: await makeDeal(store, "ERP rollout") };
}

test("knows what the deal was before, without what was undone", async () => {
  const { store, id } = await deal();
  await changeDeal(store, id, { closeDate: "2026-12-31" });
  await changeDeal(store, id, { closeDate: "2027-01-31", stage: "qualify" });
  const undone = await changeDeal(store, id, { closeDate: "2027-06-30" });
  await store.undo(undone.map((fact) => fact.id));
  const view = await dealInView(store, id);
  expect(view?.past.closeDates.map(({ value }) => value)).toEqual(["2026-12-31", "2027-01-31"]);
  expect(view?.past.stages.map(({ value }) => value)).toEqual(["identify", "qualify"]);
  expect(view?.past.stages[0]?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("knows what its company is called, in the same answer", async () => {
  const { store, id } = await deal();
  const { id: company, drafts } = newCompany({ name: "Nordwerk", domain: null });
  await store.record(drafts);
  await changeDeal(store, id, { company });
  const view = await dealInView(store, id);
  expect(view && companyOf(view)).toBe("Nordwerk");
  await changeDeal(store, id, { company: null });
  const without = await dealInView(store, id);
  expect(without && companyOf(without)).toBe("");
});

test("has the tasks of the deal, deleted ones left out", async () => {
  const { store, id } = await deal();
  const made = await makeTask(store, {
    title: "Meet the board",
    deal: id,
    due: "2026-12-01",
    from: "visit-executives",
  });
  await makeTask(store, { title: "Send the plan", deal: id });
  const tasks = (await dealInView(store, id))?.tasks.toSorted((one, other) =>
    one.title < other.title ? -1 : 1,
  );
  expect(tasks).toMatchObject([
    { title: "Meet the board", due: "2026-12-01", state: "open", from: "visit-executives" },
    { title: "Send the plan" },
  ]);
  await deleteTask(store, made[0]?.about.slice("task:".length) ?? "");
  expect((await dealInView(store, id))?.tasks.map(({ title }) => title)).toEqual(["Send the plan"]);
});

test("has selling points, and who was told and confirmed which; go or no-go; answers", async () => {
  const { store, id } = await deal();
  const answer = { until: "2027-01-31", reason: "They are on holiday", fingerprint: "x", weight: 9 };
  await store.record([
    {
      about: `deal:${id}`,
      field: "selling-point/p1",
      value: { text: "Done by Friday", benefit: "No overtime", apart: "" },
    },
    { about: `deal:${id}`, field: "go/win", value: "yes" },
    { about: `deal:${id}`, field: "answer/no-coach role.coach.name", value: answer, confidential: true },
    { about: "person:li", field: "name", value: "Li Chen" },
    { about: "stakeholder:s", field: "person", value: "li" },
    { about: "stakeholder:s", field: "deal", value: id },
    { about: "stakeholder:s", field: "told/p1", value: 2 },
    { about: "stakeholder:s", field: "confirmed/p1", value: true },
    { about: "stakeholder:s", field: "left", value: true, on: "2026-11-20" },
  ]);
  const view = await dealInView(store, id);
  expect(view?.deal).toMatchObject({
    sellingPoints: [{ id: "p1", text: "Done by Friday", benefit: "No overtime" }],
    go: { win: "yes" },
    answers: { "no-coach role.coach.name": { ...answer, confidential: true } },
  });
  expect(view?.people[0]?.stakeholder).toMatchObject({
    told: { p1: 2 },
    confirmed: ["p1"],
    left: true,
    leftOn: "2026-11-20",
  });
});
