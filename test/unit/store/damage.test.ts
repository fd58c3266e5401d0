/** What a start does about a database that lacks something or was mended. Real files are damaged in test/damage. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { databaseWithoutParts, filled, inDatabase } from "./damaged.ts";
import { checked, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

describe("a start", () => {
  test("reads no fact when the counts agree and the browser was not restarted", async () => {
    const area = await filled(130);
    const get = vi.spyOn(area, "get");
    const store = await openOn(area, checked);
    expect(get.mock.calls.flat().every((key) => key === "mark")).toBe(true);
    expect(await store.things("person")).toHaveLength(130);
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
    await databaseWithoutParts();
    const store = await openOn(area);
    expect(await store.allFacts()).toHaveLength(5);
    expect(store.recovery).toMatchObject({ restored: 5, dead: false });
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
});
