/** Each stored format: data of every older version are read, those of a newer one are refused and left as they are. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { parseBackup } from "../../../lib/store/backup.ts";
import type { Store } from "../../../lib/store/store.ts";
import { BACKUP, DATABASE, LOCAL } from "./fixtures/version-1.ts";
import { MemoryArea } from "./memory-area.ts";
import { openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const NOW = Date.UTC(2026, 10, 25);

function areaOf(items: Record<string, unknown>): MemoryArea {
  const area = new MemoryArea();
  for (const [key, value] of Object.entries(items)) area.items.set(key, JSON.stringify(value));
  return area;
}

function makeDatabase(version: number = DATABASE.version): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("rolecall", version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(DATABASE.stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const [index, [path, multiEntry]] of Object.entries(indexes))
          store.createIndex(index, path, { multiEntry });
      }
      const rows = (name: string) => (request.transaction as IDBTransaction).objectStore(name);
      for (const fact of DATABASE.facts) rows("facts").put(fact);
      for (const thing of DATABASE.things) rows("things").put(thing);
      for (const [key, value] of Object.entries(DATABASE.meta)) rows("meta").put(value, key);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

async function expectVersion1(store: Store): Promise<void> {
  expect(store.device).toBe(BACKUP.device);
  expect(await store.allFacts()).toHaveLength(4);
  expect((await store.thing("person:ada"))?.fields.name?.value).toBe("Ada Example");
  expect((await store.thing("stakeholder:ada-1"))?.series.support?.[0]).toMatchObject({
    value: 2,
    confidential: true,
  });
  expect((await store.byKey("person", "name:ada example")).map(({ ref }) => ref)).toEqual(["person:ada"]);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("version 1", () => {
  test("both copies are read as they are, and nothing needs mending", async () => {
    await makeDatabase();
    const area = areaOf(LOCAL);
    const before = new Map(area.items);
    const store = await openOn(area);
    await expectVersion1(store);
    expect(store.recovery.copies.map(({ state }) => state)).toEqual(["whole", "whole"]);
    expect(area.items).toEqual(before);
  });

  test("facts, packs and mark alone give everything back", async () => {
    const store = await openOn(areaOf(LOCAL));
    await expectVersion1(store);
    expect(store.recovery.restored).toBe(4);
  });

  test("the database alone gives everything back", async () => {
    await makeDatabase();
    await expectVersion1(await openOn(areaOf({})));
  });

  test("the backup is read and gives the same state", async () => {
    const backup = parseBackup(JSON.stringify(BACKUP), NOW);
    expect(backup).toEqual(BACKUP);
    const store = await openOn(areaOf({}));
    expect(await store.merge(backup.facts)).toBe(4);
    expect((await store.thing("person:ada"))?.fields.name?.value).toBe("Ada Example");
  });
});

describe("a newer version", () => {
  const cases: [string, Record<string, unknown>][] = [
    ["mark", { ...LOCAL, mark: { version: 2, shape: "unknown" } }],
    ["pack, the mark lost", { b0: { version: 2, rows: [] } }],
    ["fact", { [`f${BACKUP.facts[0]?.id}`]: { ...BACKUP.facts[0], v: 2 } }],
  ];
  test.each(cases)("of the %s is refused, nothing is overwritten", async (_, items) => {
    const area = areaOf(items);
    const before = new Map(area.items);
    await expect(openOn(area)).rejects.toMatchObject({
      code: "newer",
      message: expect.stringMatching(/newer Rolecall/),
    });
    expect(area.items).toEqual(before);
  });

  test("of the database is refused, nothing is overwritten", async () => {
    await makeDatabase(2);
    const area = areaOf(LOCAL);
    const before = new Map(area.items);
    await expect(openOn(area)).rejects.toMatchObject({ code: "newer" });
    expect(area.items).toEqual(before);
    const [database] = await indexedDB.databases();
    expect(database?.version).toBe(2);
  });
});
