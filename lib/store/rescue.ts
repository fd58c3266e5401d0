/** Opening the database when the browser makes trouble: once more, then anew, then elsewhere. */
import { DATABASE_NAME, type Database, type DatabaseEvents, openDatabase } from "./database.ts";
import { StoreError } from "./store.ts";

export interface Opened {
  database: Database;
  /** It stands in a storage bucket, since the origin's own database answers with errors for good. */
  bucket: boolean;
}

interface StorageBuckets {
  open(
    name: string,
    options: { durability: "strict"; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>;
}

/** Chromium only: a damaged MANIFEST spoils the origin's database for good, but not a bucket's (store-proof). */
async function bucketFactory(): Promise<IDBFactory | undefined> {
  const buckets = (navigator as Navigator & { storageBuckets?: StorageBuckets }).storageBuckets;
  const bucket = await buckets?.open("rolecall", { durability: "strict", persisted: true });
  return bucket?.indexedDB;
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

async function openInBucket(events: DatabaseEvents): Promise<Database | undefined> {
  const factory = await bucketFactory();
  return factory && openDatabase(factory, events);
}

/** An opened database can still fail at its first read; so read before trusting it. */
async function openAndRead(events: DatabaseEvents): Promise<Database> {
  const database = await openDatabase(indexedDB, events);
  await database.count("facts");
  return database;
}

const isFinal = (error: unknown) => error instanceof StoreError;

/**
 * @param preferBucket the mark says that the database moved into a bucket.
 * @throws StoreError "newer"; the browser's error when nothing helped (a private window of Firefox, for one).
 */
export async function openSomehow(preferBucket: boolean, events: DatabaseEvents): Promise<Opened> {
  const bucket = preferBucket ? await openInBucket(events) : undefined;
  if (bucket) return { database: bucket, bucket: true };
  for (const prepare of [async () => {}, async () => {}, deleteDatabase]) {
    try {
      await prepare();
      return { database: await openAndRead(events), bucket: false };
    } catch (error) {
      if (isFinal(error)) throw error;
    }
  }
  const last = await openInBucket(events);
  if (last) return { database: last, bucket: true };
  return { database: await openAndRead(events), bucket: false };
}
