/** The first copy: IndexedDB, strict. Facts, and the current state folded from them, in one transaction. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, unwrap, wrap } from "idb";
import { type Fact, type Ref, THING_TYPES, type ThingType } from "./fact.ts";
import { typeOf } from "./fold.ts";
import { noteChange } from "./journal.ts";
import type { Pause } from "./leisure.ts";
import { allIn } from "./parts.ts";
import { refold } from "./refold.ts";
import { StoreError } from "./store.ts";
import type { Thing } from "./things.ts";
import { isPointer, lookupOf, plain, type Stored } from "./union.ts";

export const DATABASE_NAME = "rolecall";

export interface Schema extends DBSchema {
  facts: { key: string; value: Fact; indexes: { about: string; at: string } };
  things: { key: string; value: Stored; indexes: { type: string; lookup: string } };
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

export type Writing = IDBPTransaction<Schema, ("facts" | "things" | "meta")[], "readwrite">;

const written = (database: Database, durability: "strict" | "relaxed" = "strict"): Writing =>
  database.transaction(["facts", "things", "meta"], "readwrite", { durability });

const aboutOf = (facts: Fact[]) => new Set(facts.map((fact) => fact.about));

/** Of thousands of requests none needs a promise of its own: what fails fails the transaction. */
const plainly = (transaction: Writing, name: "facts" | "things"): IDBObjectStore =>
  unwrap(transaction.objectStore(name)) as unknown as IDBObjectStore;

function put(transaction: Writing, facts: readonly Fact[]): void {
  const store = plainly(transaction, "facts");
  for (const fact of facts) store.put(fact);
}

function take(transaction: Writing, facts: readonly Fact[]): void {
  const store = plainly(transaction, "facts");
  for (const fact of facts) store.delete(fact.id);
}

/**
 * Adds facts and folds what they change again, in one transaction.
 * @returns everything that may be another now.
 */
export async function addSome(database: Database, facts: Fact[]): Promise<Set<Ref>> {
  const transaction = written(database);
  put(transaction, facts);
  const changed = await refold(transaction, aboutOf(facts));
  await transaction.done;
  return changed;
}

/** Takes facts out and folds what they were about again, in one transaction. */
export async function removeSome(database: Database, facts: Fact[]): Promise<void> {
  const transaction = written(database);
  take(transaction, facts);
  await refold(transaction, aboutOf(facts));
  await transaction.done;
}

/** Facts alone: whoever calls it folds the states, and ends with a strict transaction (bulk.ts). */
export async function putFacts(database: Database, facts: Fact[]): Promise<void> {
  const transaction = written(database, "relaxed");
  put(transaction, facts);
  await transaction.done;
}

/** Facts alone, as above. */
export async function deleteFacts(database: Database, facts: Fact[]): Promise<void> {
  const transaction = written(database, "relaxed");
  take(transaction, facts);
  await transaction.done;
}

/**
 * Writes states as they are, and takes away what there is none for: mending (contents.ts) knows what must be there, and
 * ends with a strict transaction.
 * @param all how many states are written, in this transaction and others.
 */
export async function putStates(
  database: Database,
  states: [Ref, Stored | undefined][],
  all: number,
): Promise<void> {
  const transaction = written(database, "relaxed");
  const things = plainly(transaction, "things");
  for (const [ref, state] of states) {
    if (state) things.put(state);
    else things.delete(ref);
  }
  const changed = states.map(([ref]) => ref);
  await noteChange(transaction.objectStore("meta"), changed, all);
  await transaction.done;
}

/** Says how the things were folded. Strict: what was written before it is durable with it. */
export async function noteFold(database: Database, version: number): Promise<void> {
  const transaction = written(database);
  void transaction.objectStore("meta").put(version, "fold");
  await transaction.done;
}

/** The thing that stands for this one. */
export async function rootOf(database: Database, ref: Ref): Promise<Ref> {
  const found = await database.get("things", ref);
  return found && isPointer(found) ? found.root : ref;
}

export async function getThing(database: Database, ref: Ref): Promise<Thing | undefined> {
  const found = await database.get("things", ref);
  if (!found || !isPointer(found)) return found && plain(found);
  const root = await database.get("things", found.root);
  return root && !isPointer(root) ? plain(root) : undefined;
}

/** Many at once, by the ref asked for, in one transaction; what is not there is left out. */
export async function getSome(database: Database, refs: readonly Ref[]): Promise<Map<Ref, Thing>> {
  const { store, done } = database.transaction("things");
  const found = await Promise.all(
    refs.map(async (ref) => {
      const stored = await store.get(ref);
      const root = stored && isPointer(stored) ? await store.get(stored.root) : stored;
      return root && !isPointer(root) ? ([[ref, plain(root)]] as const) : [];
    }),
  );
  await done;
  return new Map(found.flat());
}

const refsOf = (type: ThingType) => IDBKeyRange.bound(`${type}:`, `${type};`, false, true);

export async function getThings(database: Database, type: ThingType, pause?: Pause): Promise<Thing[]> {
  return rootsAmong(await allIn(database, "things", refsOf(type), pause));
}

/** How many there are, those that are part of another one too. */
export const countOf = (database: Database, type: ThingType): Promise<number> =>
  database.count("things", refsOf(type));

const rootsAmong = (found: Stored[]) => found.flatMap((stored) => (isPointer(stored) ? [] : [plain(stored)]));

const NAMES_A_THING = new RegExp(`^(${THING_TYPES.join("|")}):`);

/** A key that names a thing finds what names it, or any that is one with it. */
export async function getByKey(database: Database, type: ThingType, key: string): Promise<Thing[]> {
  const wanted = NAMES_A_THING.test(key) ? await rootOf(database, key as Ref) : key;
  return rootsAmong(await database.getAllFromIndex("things", "lookup", lookupOf(type, wanted)));
}

/** All facts about a thing and what is one with it, in no order. */
export async function factsAbout(database: Database, ref: Ref): Promise<Fact[]> {
  const members = (await getThing(database, ref))?.members ?? [];
  const root = await rootOf(database, ref);
  const refs = [root, ...members.map((member) => member.ref)];
  const facts = await Promise.all(refs.map((one) => database.getAllFromIndex("facts", "about", one)));
  return facts.flat();
}

/** Things by a span of keys, both ends in it, in the order of the keys. */
export async function getByKeys(
  database: Database,
  type: ThingType,
  [from, to]: readonly [string, string],
): Promise<Thing[]> {
  const span = IDBKeyRange.bound(lookupOf(type, from), lookupOf(type, to));
  return rootsAmong(await database.getAllFromIndex("things", "lookup", span));
}

/** Facts recorded after a clock text, oldest first; of more than `most` none but the newest. */
export async function factsAfter(database: Database, at: string, most: number): Promise<Fact[]> {
  const index = database.transaction("facts").store.index("at");
  const facts: Fact[] = [];
  let cursor = await index.openCursor(IDBKeyRange.lowerBound(at, true), "prev");
  while (cursor && facts.length < most) {
    facts.push(cursor.value);
    cursor = await cursor.continue();
  }
  return facts.reverse();
}

/** The newest clock text on record; "" when there is none. */
export async function lastClock(database: Database): Promise<string> {
  const cursor = await database.transaction("facts").store.index("at").openKeyCursor(null, "prev");
  return cursor ? String(cursor.key) : "";
}

/** Clock text of the first fact about anything of these types: with few exceptions the first of all. */
export async function firstClockOf(database: Database, types: readonly ThingType[]): Promise<string | null> {
  const index = database.transaction("facts").store.index("at");
  let cursor = await index.openCursor();
  while (cursor && !types.includes(typeOf(cursor.value.about))) cursor = await cursor.continue();
  return cursor ? cursor.value.at : null;
}
