/** The look at very many facts once the page is up, while another page writes. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import type { Connection } from "../../../lib/store/connection.ts";
import { openDatabase } from "../../../lib/store/database.ts";
import { verifyInBackground } from "../../../lib/store/verify.ts";
import type { MemoryArea } from "./memory-area.ts";
import { checked, freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

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
