/** What a start does about a storage.local that is torn, refuses, or is no copy at all. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { deleteDatabase, filled, notes } from "./damaged.ts";
import { openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

describe("a start", () => {
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
    await deleteDatabase();
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
