/** What changed since one looked: each change told once to each asker, and "anything" where that cannot be known. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Store } from "../../../lib/store/store.ts";
import type { MemoryArea } from "./memory-area.ts";
import { checked, freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const named = (name: string) => ({ about: `deal:${name}`, field: "name", value: name }) as const;

/** As if so many entries had been written since, the last of them kept. */
function writtenMeanwhile(entries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("rolecall");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction("meta", "readwrite");
      transaction.objectStore("meta").put(["deal:one"], `journal ${String(entries).padStart(15, "0")}`);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe("journal of changes", () => {
  let area: MemoryArea;
  let store: Store;

  beforeEach(async () => {
    area = freshMachine();
    store = await openOn(area);
  });

  test("who never looked is told that anything may have changed", async () => {
    expect((await store.changesSince(null)).changed).toBeNull();
    expect((await store.changesSince("nonsense")).changed).toBeNull();
  });

  test("tells each thing that changed since, once", async () => {
    await store.record([named("before")]);
    const { place } = await store.changesSince(null);
    expect((await store.changesSince(place)).changed).toEqual([]);
    await store.record([named("one"), named("two")]);
    const [fact] = await store.record([named("one")]);
    await store.undo([fact?.id ?? ""]);
    const { changed, place: later } = await store.changesSince(place);
    expect(changed?.toSorted()).toEqual(["deal:one", "deal:two"]);
    expect((await store.changesSince(later)).changed).toEqual([]);
  });

  test("names no more than Chromium keeps inside its database; of more it tells that anything may have changed", async () => {
    await store.record([named("before")]);
    const { place } = await store.changesSince(null);
    const long = (at: number) => named(`${"x".repeat(150)}${at}`);
    await store.record(Array.from({ length: 300 }, (_, at) => long(at)));
    const { place: later, changed } = await store.changesSince(place);
    expect(changed).toHaveLength(300);
    await store.record(Array.from({ length: 400 }, (_, at) => long(at)));
    expect((await store.changesSince(later)).changed).toBeNull();
  });

  test("holds over a start", async () => {
    await store.record([named("before")]);
    const { place } = await store.changesSince(null);
    await store.record([named("one")]);
    store.close();
    const again = await openOn(area, checked);
    expect((await again.changesSince(place)).changed).toEqual(["deal:one"]);
  });

  test("a database made anew tells that anything may have changed", async () => {
    await store.record([named("before")]);
    const { place } = await store.changesSince(null);
    store.close();
    freshMachine();
    const again = await openOn(area);
    expect((await again.changesSince(place)).changed).toBeNull();
  });

  test("who stands too far back is told that anything may have changed", async () => {
    await store.record([named("before")]);
    const { place } = await store.changesSince(null);
    await writtenMeanwhile(5_000);
    expect((await store.changesSince(place)).changed).toBeNull();
  });
});
