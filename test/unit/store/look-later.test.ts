/** The look at very many facts once the page is up: what it finds is mended, what is just being written is no damage. */
import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import type { Connection } from "../../../lib/store/connection.ts";
import { openDatabase } from "../../../lib/store/database.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Look, Session } from "../../../lib/store/session.ts";
import { verifyInBackground } from "../../../lib/store/verify.ts";
import { filled, inDatabase } from "./damaged.ts";
import type { MemoryArea } from "./memory-area.ts";
import { always, checked, freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

/** A hundred facts are very many here. */
const openWithMany = (area: MemoryArea, session: Session = always) =>
  openStore({ area, session, readWholeUpTo: 100 });

describe("a start", () => {
  test("with very many facts, reads them only once the page is up, and mends then", async () => {
    const area = await filled(130);
    area.items.set("b0", "{torn");
    const store = await openWithMany(area);
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
    const store = await openWithMany(area, begun);
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
    const store = await openWithMany(area);
    const told = new Promise((resolve) => store.subscribe(resolve));
    expect(store.recovery.restored).toBe(0);
    await told;
    expect(await store.allFacts()).toHaveLength(130);
    store.close();
    expect((await openOn(area, checked)).recovery.restored).toBe(1);
  });
});

const named = (name: string) => ({ about: `deal:${name}`, field: "name", value: name }) as const;

/** As a page has it that waits for nobody. */
const connectionOf = (database: unknown, area: MemoryArea) =>
  ({
    atLeisure: (work: (started: unknown, pause: () => Promise<void>) => Promise<boolean>) =>
      work({ database, area }, async () => {}),
  }) as unknown as Connection;

test("what another page is just writing is no damage", async () => {
  const area = freshMachine();
  const store = await openOn(area, checked);
  await store.record([named("one")]);
  const database = await openDatabase(indexedDB, {});
  const gate = Promise.withResolvers<void>();
  const set = area.set.bind(area);
  area.set = async (items) => {
    await gate.promise;
    await set(items);
  };
  const writing = store.record([named("two")]);
  await vi.waitFor(async () => expect(await database.count("facts")).toBe(2));
  const verifying = verifyInBackground(connectionOf(database, area), 0);
  await vi.waitFor(async () => expect((await navigator.locks.query()).pending?.length).toBe(1));
  gate.resolve();
  await writing;
  expect(await verifying).toBe(false);
  database.close();
  store.close();
});
