/** A company belongs to another, never to itself, however many lie between. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { companiesNamed, newCompany } from "../../../lib/records/companies.ts";
import { companyInView } from "../../../lib/records/company-in-view.ts";
import { noParentDrafts, parentDrafts } from "../../../lib/records/parents.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
});

async function company(name: string): Promise<string> {
  const { id, drafts } = newCompany({ name, domain: null });
  await store.record(drafts);
  return id;
}

async function put(id: string, under: string): Promise<boolean> {
  const drafts = await parentDrafts(store, id, under);
  if (drafts) await store.record(drafts);
  return drafts !== null;
}

const parentOf = async (id: string) => (await companyInView(store, id))?.parent?.name;

test("the parent is one that is known by its name, else it is made", async () => {
  const plant = await company("Hengtai Wuxi");
  const group = await company("Hengtai Group");
  expect(await put(plant, " hengtai group ")).toBe(true);
  expect((await companyInView(store, plant))?.parent).toEqual({ id: group, name: "Hengtai Group" });
  expect(await put(group, "Oriental Holding")).toBe(true);
  expect(await companiesNamed(store, "Oriental Holding")).toHaveLength(1);
});

test("it is taken back by one step, and undone by one", async () => {
  const plant = await company("Hengtai Wuxi");
  await put(plant, "Hengtai Group");
  const facts = await store.record(noParentDrafts(plant));
  expect(await parentOf(plant)).toBeUndefined();
  await store.undo(facts.map(({ id }) => id));
  expect(await parentOf(plant)).toBe("Hengtai Group");
});

test("nothing is put under itself, nor under what belongs to it", async () => {
  const top = await company("Top");
  const middle = await company("Middle");
  const bottom = await company("Bottom");
  expect(await put(top, "Top")).toBe(false);
  await put(middle, "Top");
  await put(bottom, "Middle");
  expect(await put(top, "Bottom")).toBe(false);
  expect(await put(middle, "Middle")).toBe(false);
  expect(await put(bottom, "Top")).toBe(true);
});

test("a circle that two devices made together does not hold up the next change", async () => {
  const left = await company("Left");
  const right = await company("Right");
  await store.record([
    { about: `company:${left}`, field: "parent", value: right },
    { about: `company:${right}`, field: "parent", value: left },
  ]);
  const apart = await company("Apart");
  expect(await put(apart, "Left")).toBe(true);
});
