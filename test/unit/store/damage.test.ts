/** What a start does about damage that no browser is needed for. Real files are damaged in test/damage. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import type { FactDraft } from "../../../lib/store/fact.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Look } from "../../../lib/store/session.ts";
import type { MemoryArea } from "./memory-area.ts";
import { always, checked, freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const notes = (count: number): FactDraft[] =>
  Array.from({ length: count }, (_, index) => ({ about: `person:p${index}`, field: "note", value: "n" }));

async function filled(count: number): Promise<MemoryArea> {
  const area = freshMachine();
  const store = await openOn(area);
  for (const draft of notes(count)) await store.record([draft]);
  store.close();
  return area;
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
  });
}

function inDatabase(work: (transaction: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("rolecall");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(["facts", "things", "meta"], "readwrite");
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
      work(transaction);
    };
  });
}

describe("a start", () => {
  test("reads no fact when the counts agree and the browser was not restarted", async () => {
    const area = await filled(130);
    const get = vi.spyOn(area, "get");
    const store = await openOn(area, checked);
    expect(get.mock.calls.flat().every((key) => key === "mark")).toBe(true);
    expect(await store.things("person")).toHaveLength(130);
  });

  test("finds a pack that lost some facts though all keys are there", async () => {
    const area = await filled(130);
    const pack = JSON.parse(area.items.get("b0") ?? "");
    const some = JSON.stringify(JSON.parse(pack.json).slice(0, 60));
    area.items.set("b0", JSON.stringify({ ...pack, json: some }));
    const store = await openOn(area);
    expect(store.recovery).toMatchObject({ restored: 40, missing: 0, dead: false });
    store.close();
    globalThis.indexedDB = new IDBFactory();
    expect(await (await openOn(area)).allFacts()).toHaveLength(130);
  });

  test("finds a fact gone from the database though its count is right", async () => {
    const area = await filled(5);
    await inDatabase((transaction) => {
      const facts = transaction.objectStore("facts");
      const keys = facts.getAllKeys();
      keys.onsuccess = () => {
        facts.delete(keys.result[0] as string);
        facts.put({
          id: "stray",
          at: "0000000000000001-0000",
          by: "x",
          about: "person:z",
          field: "note",
          value: "",
        });
      };
    });
    const store = await openOn(area);
    expect(store.recovery.restored).toBe(2);
    expect(await store.allFacts()).toHaveLength(6);
  });

  test("mends things that were lost while their facts were not", async () => {
    const area = await filled(5);
    await inDatabase((transaction) => transaction.objectStore("things").clear());
    const store = await openOn(area);
    expect(await store.things("person")).toHaveLength(5);
    expect(store.recovery.copies[0]).toEqual({ name: "indexeddb", state: "mended" });
  });

  test("folds anew, and says nothing, when another version folded", async () => {
    const area = await filled(5);
    await inDatabase((transaction) => {
      transaction.objectStore("things").clear();
      transaction.objectStore("meta").put(0, "fold");
    });
    const store = await openOn(area, checked);
    expect(await store.things("person")).toHaveLength(5);
    expect(store.recovery.copies.every(({ state }) => state === "whole")).toBe(true);
  });

  test("makes a database that lacks a part anew from the other copy", async () => {
    const area = await filled(5);
    globalThis.indexedDB = new IDBFactory();
    await new Promise((resolve) => {
      const request = indexedDB.open("rolecall", 1);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const store = await openOn(area);
    expect(await store.allFacts()).toHaveLength(5);
    expect(store.recovery).toMatchObject({ restored: 5, dead: false });
  });

  test("two pages that meet the same damage at once both open, and nothing is lost", async () => {
    const area = await filled(130);
    globalThis.indexedDB = new IDBFactory();
    await new Promise((resolve) => {
      const request = indexedDB.open("rolecall", 1);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const stores = await Promise.all([openOn(area), openOn(area), openOn(area)]);
    for (const store of stores) {
      expect(await store.allFacts()).toHaveLength(130);
      expect(store.recovery).toMatchObject({ restored: 130, missing: 0, dead: false });
    }
  });

  test("counts bad starts of the browser, not pages: mended three times in a row is trusted no more", async () => {
    const area = await filled(5);
    for (const dead of [false, false, true]) {
      globalThis.indexedDB = new IDBFactory();
      const background = await openOn(area);
      expect(background.recovery.dead).toBe(dead);
      const panel = await openOn(area, checked);
      expect(panel.recovery.dead).toBe(dead);
      background.close();
      panel.close();
    }
  });

  test("storage.local that answers single questions only gives back its packs and the settings", async () => {
    const area = await filled(130);
    area.items.set("settings", JSON.stringify({ theme: "dark" }));
    globalThis.indexedDB = new IDBFactory();
    const keys = area.keys.bind(area);
    area.keys = async () => {
      if (area.items.has("settings") && area.items.size > 30) throw new Error("Corruption: bad block");
      return keys();
    };
    const store = await openOn(area);
    expect(await store.allFacts()).toHaveLength(100);
    expect(store.recovery.missing).toBe(30);
    expect(JSON.parse(area.items.get("settings") ?? "")).toEqual({ theme: "dark" });
  });

  test("with very many facts, reads them only once the page is up, and mends then", async () => {
    const area = await filled(130);
    area.items.set("b0", "{torn");
    const store = await openStore({ area, session: always, readWholeUpTo: 100 });
    const told = new Promise((resolve) => store.subscribe(resolve));
    expect(store.recovery.restored).toBe(0);
    await told;
    store.close();
    const again = await openOn(area, checked);
    expect(again.recovery.restored).toBe(100);
    expect(area.items.get("b0")).toBeUndefined();
  });

  test("what a page closed too early left unread, the next one reads and mends", async () => {
    const area = await filled(130);
    area.items.set("b0", "{torn");
    const begun = { was: async (look: Look) => look === "checked", set: async () => {} };
    const store = await openStore({ area, session: begun, readWholeUpTo: 100 });
    await new Promise((resolve) => store.subscribe(resolve));
    store.close();
    expect((await openOn(area, checked)).recovery.restored).toBe(100);
  });

  test("of very many facts the database lost one: found once the page is up, and written back", async () => {
    const area = await filled(130);
    await inDatabase((transaction) => {
      const facts = transaction.objectStore("facts");
      facts.getAllKeys().onsuccess = (event) => facts.delete((event.target as IDBRequest).result[0]);
    });
    const store = await openStore({ area, session: always, readWholeUpTo: 100 });
    const told = new Promise((resolve) => store.subscribe(resolve));
    expect(store.recovery.restored).toBe(0);
    await told;
    expect(await store.allFacts()).toHaveLength(130);
    store.close();
    expect((await openOn(area, checked)).recovery.restored).toBe(1);
  });

  test("what is recorded while the many are counted is no loss", async () => {
    const area = await filled(130);
    const get = vi.spyOn(area, "get");
    const store = await openStore({ area, session: always, readWholeUpTo: 100 });
    const told = vi.fn();
    store.subscribe(told);
    for (let turn = 0; turn < 8; turn += 1) await store.record(notes(1));
    // The second copy is read through last, once the database was found whole.
    await vi.waitFor(() => expect(get.mock.calls.flat(2)).toContain("b0"));
    expect(told).not.toHaveBeenCalledWith([]);
    store.close();
  });

  test("adds to the second copy only what it lacks", async () => {
    const area = await filled(130);
    const [single] = [...area.items.keys()].filter((key) => key.startsWith("f"));
    area.items.delete(single ?? "");
    const before = area.items.get("b0");
    const store = await openOn(area);
    expect(store.recovery.restored).toBe(1);
    expect(area.items.get("b0")).toBe(before);
    expect(area.items.has(single ?? "")).toBe(true);
  });

  test("empties storage.local, settings kept, when a damaged key cannot be taken away", async () => {
    const area = await filled(130);
    area.items.set("settings", JSON.stringify({ theme: "dark" }));
    area.items.set("b0", "{torn");
    const remove = area.remove.bind(area);
    area.remove = async (keys) => {
      if ([keys].flat().includes("b0") && area.items.has("b0")) throw new Error("corrupted");
      return remove(keys);
    };
    const store = await openOn(area);
    expect(store.recovery).toMatchObject({ restored: 100, dead: false, missing: 0 });
    expect(JSON.parse(area.items.get("settings") ?? "")).toEqual({ theme: "dark" });
    globalThis.indexedDB = new IDBFactory();
    expect(await (await openOn(area)).allFacts()).toHaveLength(130);
  });

  test("never empties a storage.local that takes nothing, and has another database stand in for it", async () => {
    const area = await filled(130);
    area.items.set("b0", "{torn");
    area.failing.add("set");
    const store = await openOn(area);
    expect(store.recovery).toMatchObject({ restored: 130, missing: 0, dead: false });
    expect(area.items.size).toBe(32);
    await store.record(notes(1));
    store.close();
    await deleteDatabase("rolecall");
    expect(await (await openOn(area)).allFacts()).toHaveLength(131);
  });

  test("a storage.local that refuses once is asked again", async () => {
    const area = await filled(130);
    area.items.set("b0", "{torn");
    area.set = vi.fn(area.set.bind(area)).mockRejectedValueOnce(new Error("busy"));
    expect((await openOn(area)).recovery).toMatchObject({ restored: 100, missing: 0, dead: false });
    globalThis.indexedDB = new IDBFactory();
    expect(await (await openOn(area)).allFacts()).toHaveLength(130);
  });
});

describe("a store with one copy", () => {
  test("acknowledges nothing and says what to do", async () => {
    const area = await filled(3);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
      if (name === "rolecall-second-copy") throw new Error("no room");
      return open(name, version);
    });
    for (const call of ["get", "set", "keys", "clear", "remove"] as const) area.failing.add(call);
    const store = await openOn(area);
    expect(store.recovery.dead).toBe(true);
    expect(await store.allFacts()).toHaveLength(3);
    await expect(store.record(notes(1))).rejects.toMatchObject({ code: "not-saved" });
    expect(await store.allFacts()).toHaveLength(3);
  });

  test("a second look at storage.local is enough when it fails once", async () => {
    const area = await filled(3);
    const keys = area.keys.bind(area);
    let calls = 0;
    area.keys = async () => {
      calls += 1;
      if (calls === 1) throw new Error("Invalid JSON");
      return keys();
    };
    expect((await openOn(area)).recovery).toMatchObject({ restored: 0, dead: false });
  });
});

test("a database closed by the browser is opened again by the next question", async () => {
  const area = freshMachine();
  const store = await openOn(area);
  await store.record(notes(2));
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase("rolecall");
    request.onsuccess = resolve;
  });
  const heard = vi.fn();
  store.subscribe(heard);
  expect(await store.things("person")).toHaveLength(2);
  await store.record(notes(1));
  expect(await store.allFacts()).toHaveLength(3);
  expect(heard).toHaveBeenCalled();
});

test("two pages that write at once both keep everything, in one order", async () => {
  const area = freshMachine();
  const [left, right] = [await openOn(area), await openOn(area)];
  const write = async (store: typeof left, name: string) => {
    for (let number = 0; number < 30; number += 1)
      await store.record([{ about: "person:same", field: `need/${name}${number}`, value: true }]);
  };
  await Promise.all([write(left, "l"), write(right, "r")]);
  const facts = await left.allFacts();
  expect(new Set(facts.map((fact) => fact.at)).size).toBe(60);
  expect(Object.keys((await right.thing("person:same"))?.fields ?? {})).toHaveLength(60);
  left.close();
  right.close();
  expect((await openOn(area)).recovery.restored).toBe(0);
});
