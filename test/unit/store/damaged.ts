/** What has been recorded, and the damage done to it. Import `fake-indexeddb/auto` first. */
import { IDBFactory } from "fake-indexeddb";
import type { FactDraft } from "../../../lib/store/fact.ts";
import type { MemoryArea } from "./memory-area.ts";
import { freshMachine, openOn } from "./open-in-memory.ts";

/** A note on each of so many persons. */
export const notes = (count: number): FactDraft[] =>
  Array.from({ length: count }, (_, index) => ({ about: `person:p${index}`, field: "note", value: "n" }));

/** A machine on which so many facts were recorded, one by one: the first hundred are packed. */
export async function filled(count: number): Promise<MemoryArea> {
  const area = freshMachine();
  const store = await openOn(area);
  for (const draft of notes(count)) await store.record([draft]);
  store.close();
  return area;
}

/** Takes the database away, as a browser that clears data does: pages that have it open are told to close it. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase("rolecall");
    request.onsuccess = () => resolve();
  });
}

/** Does damage in the database past the store. */
export function inDatabase(work: (transaction: IDBTransaction) => void): Promise<void> {
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

/** The database as it is after a browser made it and was killed before its parts were. */
export function databaseWithoutParts(): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  return new Promise((resolve) => {
    const request = indexedDB.open("rolecall", 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
