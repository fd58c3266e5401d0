/** Opening the database when the browser makes trouble: once more, then anew, then elsewhere. */
import {
  DATABASE_NAME,
  DamagedDatabase,
  type Database,
  type DatabaseEvents,
  openDatabase,
} from "./database.ts";
import { exclusively } from "./lock.ts";
import { StoreError } from "./store.ts";

interface StorageBuckets {
  open(
    name: string,
    options: { durability: "strict"; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
}

const buckets = () => (navigator as Navigator & { storageBuckets?: StorageBuckets }).storageBuckets;

/** Chromium only: a damaged MANIFEST spoils the origin's database for good, but not a bucket's (store-proof). */
export async function bucketFactory(name: string): Promise<IDBFactory | undefined> {
  const bucket = await buckets()?.open(name, { durability: "strict", persisted: true });
  return bucket?.indexedDB;
}

/** Whether a bucket of this name was made; undefined where the browser has no buckets. */
export async function hasBucket(name: string): Promise<boolean | undefined> {
  return (await buckets()?.keys())?.includes(name);
}

/** Errors that mean damage. Others (no room, a private window, a closed connection) are no reason to delete anything. */
const DAMAGE = new Set(["UnknownError", "NotReadableError", "DataError"]);

export function isDamage(error: unknown): boolean {
  return error instanceof DamagedDatabase || (error instanceof DOMException && DAMAGE.has(error.name));
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

/** One way to come to a database; `null` where this browser or this state does not have it. */
export interface Way {
  bucket: boolean;
  open: (events: DatabaseEvents) => Promise<Database | null>;
}

const own: Way = { bucket: false, open: (events) => openDatabase(indexedDB, events) };

const STORES = ["facts", "things", "meta"] as const;

/** The database, if every value in it can be read; null otherwise. @throws StoreError "newer" */
async function openReadable(events: DatabaseEvents): Promise<Database | null> {
  let database: Database | undefined;
  try {
    database = await openDatabase(indexedDB, events);
    for (const store of STORES) await database.getAll(store);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof StoreError) throw error;
    return null;
  }
}

/** Panel and background start together and meet the same damage: the one that comes second finds it mended. */
const anew: Way = {
  bucket: false,
  open: (events) =>
    exclusively(async () => {
      const mended = await openReadable(events);
      if (mended) return mended;
      await deleteDatabase();
      return openDatabase(indexedDB, events);
    }),
};

const inBucket: Way = {
  bucket: true,
  open: async (events) => {
    const factory = await bucketFactory("rolecall");
    return factory ? openDatabase(factory, events) : null;
  },
};

/** The ways to try, in this order. @param preferBucket the mark says that the database moved into a bucket. */
export function waysToOpen(preferBucket: boolean): { tried: Way[]; afterDamage: Way[] } {
  return { tried: preferBucket ? [inBucket, own, own] : [own, own], afterDamage: [anew, inBucket] };
}
