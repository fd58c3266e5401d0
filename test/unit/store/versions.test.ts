/** Each stored format: data of every older version are read, those of a newer one are refused and left as they are. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { parseBackup } from "../../../lib/store/backup.ts";
import type { Store } from "../../../lib/store/store.ts";
import { BACKUP, DATABASE, LOCAL, NAME } from "./fixtures/version-1.ts";
import { MemoryArea } from "./memory-area.ts";
import { checked, openOn } from "./open-in-memory.ts";

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

  test("packs of it are gone on with, and packs of both versions give everything back", async () => {
    await makeDatabase();
    const area = areaOf(LOCAL);
    const store = await openOn(area);
    const more = Array.from({ length: 250 }, (_, at) => ({
      about: `deal:${at}` as const,
      field: "name",
      value: `Deal ${at}`,
    }));
    for (const half of [more.slice(0, 125), more.slice(125)]) await store.record(half);
    const facts = await store.allFacts();
    expect(facts).toHaveLength(4 + more.length);
    store.close();
    const versions = [...area.items].flatMap(([key, text]) =>
      key.startsWith("b") ? JSON.parse(text).version : [],
    );
    expect(new Set(versions)).toEqual(new Set([1, 2]));

    const again = await openOn(area);
    expect(again.recovery.copies.map(({ state }) => state)).toEqual(["whole", "whole"]);
    again.close();
    globalThis.indexedDB = new IDBFactory();
    const elsewhere = await openOn(area);
    expect(elsewhere.recovery.restored).toBe(facts.length);
    expect(await elsewhere.allFacts()).toEqual(facts);
  });

  test("the backup is read and gives the same state", async () => {
    const backup = parseBackup(JSON.stringify(BACKUP), NOW);
    expect(backup).toEqual(BACKUP);
    const store = await openOn(areaOf({}));
    expect(await store.merge(backup.facts)).toBe(4);
    expect((await store.thing("person:ada"))?.fields.name?.value).toBe("Ada Example");
  });
});

/** Before version 4 of the fold, an alias was a field like others, and what it names stood by itself. */
describe("merged things folded by a version that knew no merging", () => {
  const said = (id: string, about: string, field: string, value: unknown) => ({
    ...NAME,
    id,
    at: "0001764028900000-0001",
    about,
    field,
    value,
  });
  const more = [
    said("1", "person:lady", "name", "Lady Ada"),
    said("2", "person:lady", "alias", "ada"),
    said("3", "stakeholder:lady-1", "person", "lady"),
    said("4", "stakeholder:lady-1", "deal", "engine"),
  ];
  const held = ({ id: fact, at, by, value }: (typeof more)[number]) => ({ fact, at, by, value });
  const [name, alias, person, deal] = more.map(held);
  const old = (ref: string, fields: object, keys: string[]) => {
    const [type] = ref.split(":");
    return { ref, type, fields, series: {}, keys, lookup: keys.map((key) => `${type} ${key}`) };
  };
  const things = [
    old("person:lady", { name, alias }, ["name:lady ada"]),
    old("stakeholder:lady-1", { person, deal }, ["person:lady", "deal:engine"]),
  ];

  async function oldDatabase(): Promise<void> {
    await makeDatabase();
    await new Promise((resolve, reject) => {
      const request = indexedDB.open("rolecall");
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const rows = request.result.transaction(["facts", "things"], "readwrite");
        for (const fact of more) rows.objectStore("facts").put(fact);
        for (const thing of things) rows.objectStore("things").put(thing);
        rows.oncomplete = () => {
          request.result.close();
          resolve(null);
        };
      };
    });
  }

  test("are one after the start, found by either, and nothing is told as mended", async () => {
    await oldDatabase();
    const singles = Object.fromEntries(more.map((fact) => [`f:${fact.id}`, fact]));
    const area = areaOf({
      ...LOCAL,
      ...singles,
      mark: { ...LOCAL.mark, facts: LOCAL.mark.facts + more.length },
    });
    const store = await openOn(area, checked);
    expect(store.recovery.copies.map(({ state }) => state)).toEqual(["whole", "whole"]);
    expect((await store.things("person")).map(({ ref }) => ref)).toEqual(["person:ada"]);
    expect((await store.thing("person:lady"))?.ref).toBe("person:ada");
    const [part] = await store.byKey("stakeholder", "person:ada");
    expect(part).toMatchObject({ ref: "stakeholder:lady-1", fields: { person: { value: "ada" } } });
    store.close();
    const again = await openOn(area);
    expect(
      again.recovery.copies.map(({ state }) => state),
      "and stays so",
    ).toEqual(["whole", "whole"]);
  });
});

describe("a newer version", () => {
  const cases: [string, Record<string, unknown>][] = [
    ["mark", { ...LOCAL, mark: { version: 2, shape: "unknown" } }],
    ["pack, the mark lost", { b0: { version: 3, rows: [] } }],
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
