/** What only the spare database holds is found again once storage.local works (lib/store/spare-area.ts). */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import type { FactDraft } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import type { MemoryArea } from "./memory-area.ts";
import { checked, freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const note = (person: string): FactDraft => ({ about: `person:${person}`, field: "note", value: "n" });
const CALLS = ["get", "set", "keys", "clear", "remove"] as const;

let area: MemoryArea;

/** Three facts in storage.local and the database, two more in the database and the spare. */
beforeEach(async () => {
  area = freshMachine();
  const before = await openOn(area);
  for (const person of ["a", "b", "c"]) await before.record([note(person)]);
  before.close();
  for (const call of CALLS) area.failing.add(call);
  const meanwhile = await openOn(area);
  for (const person of ["d", "e"]) await meanwhile.record([note(person)]);
  meanwhile.close();
  area.failing.clear();
});

/** As Chromium does after a torn log: gone without an error. */
function emptyDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase("rolecall");
    request.onsuccess = () => resolve();
  });
}

async function personsOf(store: Store): Promise<string[]> {
  return (await store.things("person")).map(({ ref }) => ref.slice("person:".length)).sort();
}

test("the database was emptied meanwhile: all is there again, in both copies", async () => {
  await emptyDatabase();
  const store = await openOn(area);
  expect(await personsOf(store)).toEqual(["a", "b", "c", "d", "e"]);
  expect(store.recovery).toMatchObject({ missing: 0, dead: false });
  expect(store.recovery.restored).toBe(5);
  store.close();
  await emptyDatabase();
  expect(await personsOf(await openOn(area))).toEqual(["a", "b", "c", "d", "e"]);
});

test("looked for by every page, not by the first one after a start alone", async () => {
  await emptyDatabase();
  expect(await personsOf(await openOn(area, checked))).toEqual(["a", "b", "c", "d", "e"]);
});

test("nothing was lost: nothing is said of a loss, and the next start looks at the two copies alone", async () => {
  const store = await openOn(area);
  expect(store.recovery).toMatchObject({ missing: 0, dead: false });
  await store.recoverySeen();
  store.close();
  const again = await openOn(area);
  expect(again.recovery.restored).toBe(0);
  again.close();
  const get = vi.spyOn(area, "get");
  await openOn(area, checked);
  expect(get.mock.calls.flat().every((key) => key === "mark")).toBe(true);
});

test("a page that still writes to the spare loses nothing", async () => {
  for (const call of CALLS) area.failing.add(call);
  const old = await openOn(area);
  area.failing.clear();
  const young = await openOn(area);
  await old.record([note("f")]);
  await young.record([note("g")]);
  old.close();
  young.close();
  await emptyDatabase();
  expect(await personsOf(await openOn(area))).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});
