/**
 * Stands in for storage.local when that is in error for good (a MANIFEST or a page of its database lost; `clear()` fails
 * too): a database with files of its own. In Chromium that needs a storage bucket; in Firefox each database is a file of
 * its own, and only the loss of the whole folder would take this one and the other.
 */
import type { Fact } from "./fact.ts";
import type { LocalArea } from "./local-area.ts";
import { bucketFactory, hasBucket } from "./rescue.ts";
import { readLocal } from "./second-copy-repair.ts";

const NAME = "rolecall-second-copy";
const STORE = "items";

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openItems(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return asked(request);
}

/** @throws what the browser says when it opens no further database. */
export async function openSpareArea(): Promise<LocalArea> {
  const database = await openItems((await bucketFactory(NAME)) ?? indexedDB);

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

/** Whether it ever had to stand in. Asked without making it. */
async function isThere(): Promise<boolean> {
  const bucket = await hasBucket(NAME);
  if (bucket !== undefined) return bucket;
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** What it holds from the time in which it stood in. */
export interface Left {
  facts: Fact[];
  /** Once both copies hold them. */
  forget: () => Promise<void>;
}

/**
 * Facts of the time in which it stood in, to be looked for whenever storage.local works: the database, which has them
 * too, may have been lost meanwhile. A page of that time may write to it still, so it is emptied, never deleted.
 */
export async function leftInSpare(): Promise<Left> {
  const none = { facts: [], forget: async () => {} };
  try {
    if (!(await isThere())) return none;
    const spare = await openSpareArea();
    const { facts } = await readLocal(spare);
    return { facts, forget: () => spare.clear().catch(() => undefined) };
  } catch {
    return none;
  }
}
