/** The first copy: IndexedDB, strict. Facts, and the current state folded from them, in one transaction. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, wrap } from "idb";
import type { Fact, Ref, ThingType } from "./fact.ts";
import { foldThing } from "./fold.ts";
import { noteChange } from "./journal.ts";
import { StoreError } from "./store.ts";
import type { Thing } from "./things.ts";

export const DATABASE_NAME = "rolecall";

interface StoredThing extends Thing {
  /** `type key` for each of the thing's keys. */
  lookup: string[];
}

export interface Schema extends DBSchema {
  facts: { key: string; value: Fact; indexes: { about: string; at: string } };
  things: { key: string; value: StoredThing; indexes: { type: string; lookup: string } };
  meta: { key: string; value: unknown };
}

/** Thrown when the database cannot be read, or lacks a part: the other copy has it, so this one is to be made anew. */
export class DamagedDatabase extends Error {}

const STORES = ["facts", "things", "meta"] as const;

export type Database = IDBPDatabase<Schema>;
type Upgrade = (database: Database) => void;

/** Steps from one version to the next, by the version they start from. Never edited once released. */
const STEPS: Upgrade[] = [
  (database) => {
    const facts = database.createObjectStore("facts", { keyPath: "id" });
    facts.createIndex("about", "about");
    facts.createIndex("at", "at");
    const things = database.createObjectStore("things", { keyPath: "ref" });
    things.createIndex("type", "type");
    things.createIndex("lookup", "lookup", { multiEntry: true });
    database.createObjectStore("meta");
  },
];

export interface DatabaseEvents {
  /** Another page holds an older version open; opening goes on by itself once that page closes. */
  onBlocked?: () => void;
  /** This connection was closed: by a newer version that waits, or by the browser. */
  onClosed?: () => void;
}

function upgrade(database: Database, from: number): void {
  for (const step of STEPS.slice(from)) step(database);
}

/** Whether an error says only that the connection is closed: nothing was written, and opening anew helps. */
export function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === "InvalidStateError";
}

/**
 * Opens the database, making or migrating it.
 * @throws StoreError "newer" when a newer version of Rolecall made it; DamagedDatabase; whatever the browser throws otherwise.
 */
export async function openDatabase(factory: IDBFactory, events: DatabaseEvents): Promise<Database> {
  try {
    const database = await (factory === globalThis.indexedDB
      ? openDB<Schema>(DATABASE_NAME, STEPS.length, {
          upgrade,
          blocked: () => events.onBlocked?.(),
          blocking: (_current, _wanted, event) => {
            (event.target as IDBDatabase).close();
            events.onClosed?.();
          },
          terminated: () => events.onClosed?.(),
        })
      : openIn(factory, events));
    if (STORES.every((name) => database.objectStoreNames.contains(name))) return database;
    database.close();
    throw new DamagedDatabase("The database lacks a part.");
  } catch (error) {
    if (error instanceof DOMException && error.name === "VersionError") {
      throw new StoreError("newer", "These data were written by a newer Rolecall. Update the extension.", {
        cause: error,
      });
    }
    throw error;
  }
}

/** The same in another factory (a storage bucket), which idb's `openDB` cannot take. */
function openIn(factory: IDBFactory, events: DatabaseEvents): Promise<Database> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE_NAME, STEPS.length);
    request.onupgradeneeded = (event) =>
      upgrade(wrap(request.result) as unknown as Database, event.oldVersion);
    request.onblocked = () => events.onBlocked?.();
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => {
        database.close();
        events.onClosed?.();
      };
      database.onclose = () => events.onClosed?.();
      resolve(wrap(database) as unknown as Database);
    };
    request.onerror = () => reject(request.error);
  });
}

type Writing = IDBPTransaction<Schema, ("facts" | "things" | "meta")[], "readwrite">;

/** Folds things anew from the facts in the database, within a transaction. */
export async function refold(transaction: Writing, refs: Iterable<Ref>): Promise<void> {
  await noteChange(transaction.objectStore("meta"), [...refs]);
  const facts = transaction.objectStore("facts").index("about");
  const things = transaction.objectStore("things");
  for (const ref of refs) {
    const about = await facts.getAll(ref);
    if (about.length === 0) {
      await things.delete(ref);
      continue;
    }
    const thing = foldThing(ref, about);
    await things.put({ ...thing, lookup: thing.keys.map((key) => lookupOf(thing.type, key)) });
  }
}

const lookupOf = (type: ThingType, key: string) => `${type} ${key}`;

/** How many facts one transaction takes: more would hold the whole of a large import in memory twice. */
const FACTS_PER_TRANSACTION = 5_000;

/** Adds facts and folds what they are about again, strictly durable. Facts that are there already change nothing. */
export async function addFacts(database: Database, facts: Fact[]): Promise<void> {
  for (let start = 0; start < facts.length; start += FACTS_PER_TRANSACTION) {
    await addChunk(database, facts.slice(start, start + FACTS_PER_TRANSACTION));
  }
}

async function addChunk(database: Database, facts: Fact[]): Promise<void> {
  const transaction = database.transaction(["facts", "things", "meta"], "readwrite", {
    durability: "strict",
  });
  const store = transaction.objectStore("facts");
  for (const fact of facts) store.put(fact).catch(() => undefined);
  await refold(transaction, new Set(facts.map((fact) => fact.about)));
  await transaction.done;
}

/** Takes facts out again that the other copy did not take, so that nothing stays half-written. */
export async function removeFacts(database: Database, facts: Fact[]): Promise<void> {
  const transaction = database.transaction(["facts", "things", "meta"], "readwrite", {
    durability: "strict",
  });
  for (const fact of facts)
    transaction
      .objectStore("facts")
      .delete(fact.id)
      .catch(() => undefined);
  await refold(transaction, new Set(facts.map((fact) => fact.about)));
  await transaction.done;
}

/** As the rest of Rolecall knows it: without what only the index needs. */
export function plain({ lookup: _, ...thing }: StoredThing): Thing {
  return thing;
}

export async function getThing(database: Database, ref: Ref): Promise<Thing | undefined> {
  const found = await database.get("things", ref);
  return found && plain(found);
}

export async function getThings(database: Database, type: ThingType): Promise<Thing[]> {
  return (await database.getAllFromIndex("things", "type", type)).map(plain);
}

export async function getByKey(database: Database, type: ThingType, key: string): Promise<Thing[]> {
  return (await database.getAllFromIndex("things", "lookup", lookupOf(type, key))).map(plain);
}

/** The newest clock text on record; "" when there is none. */
export async function lastClock(database: Database): Promise<string> {
  const cursor = await database.transaction("facts").store.index("at").openKeyCursor(null, "prev");
  return cursor ? String(cursor.key) : "";
}
