/**
 * Stands in for storage.local when that is in error for good (a MANIFEST or a page of its database lost; `clear()` fails
 * too): a database with files of its own. In Chromium that needs a storage bucket; in Firefox each database is a file of
 * its own, and only the loss of the whole folder would take this one and the other.
 */
import type { LocalArea } from "./local-area.ts";
import { bucketFactory } from "./rescue.ts";

const STORE = "items";

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openItems(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open("rolecall-second-copy", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return asked(request);
}

/** @throws what the browser says when it opens no further database. */
export async function openSpareArea(): Promise<LocalArea> {
  const database = await openItems((await bucketFactory("rolecall-second-copy")) ?? indexedDB);

  const write = (work: (items: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(STORE));
    });
  const items = () => database.transaction(STORE).objectStore(STORE);
  const keys = async () => (await asked(items().getAllKeys())).map(String);
  return {
    keys,
    async get(wanted) {
      const found = wanted === null ? await keys() : [wanted].flat();
      const store = items();
      const values = await Promise.all(found.map((key) => asked(store.get(key))));
      return Object.fromEntries(
        found.map((key, index) => [key, values[index]]).filter(([, value]) => value !== undefined),
      );
    },
    set: (said) =>
      write((store) => {
        for (const [key, value] of Object.entries(said)) store.put(value, key);
      }),
    remove: (gone) =>
      write((store) => {
        for (const key of [gone].flat()) store.delete(key);
      }),
    clear: () => write((store) => store.clear()),
  };
}
