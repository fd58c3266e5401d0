/** A store over the fakes of one test. Import `fake-indexeddb/auto` first. */
import { IDBFactory } from "fake-indexeddb";
import { openStore } from "../../../lib/store/open.ts";
import type { Session } from "../../../lib/store/session.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "./memory-area.ts";

/** A machine of its own: nothing in either copy. */
export function freshMachine(): MemoryArea {
  globalThis.indexedDB = new IDBFactory();
  return new MemoryArea();
}

/** Nothing was looked at since the browser started. */
export const always: Session = { was: async () => false, set: async () => {} };
/** All was. */
export const checked: Session = { ...always, was: async () => true };

export const openOn = (area: MemoryArea, session = always, now?: () => number): Promise<Store> =>
  openStore({ area, session, ...(now ? { now } : {}) });
