/**
 * The look at both copies at each start, before any screen says "empty" (design.md, store). When the counts agree
 * nothing is read; else the copies are united by id and each is mended.
 */

import { addFacts, type Database } from "./database.ts";
import type { Fact } from "./fact.ts";
import type { LocalArea } from "./local-area.ts";
import { emptyMark, MARK_KEY, type Mark, readMark } from "./mark.ts";
import { localIsWhole, readLocal, rewriteLocal } from "./second-copy.ts";
import { type Recovery, StoreError } from "./store.ts";

type CopyState = Recovery["copies"][number]["state"];

/** Starts in a row with trouble after which a copy counts as dead. */
const DEAD_AFTER = 2;

const WHOLE: Recovery = {
  restored: 0,
  missing: 0,
  dead: false,
  copies: [
    { name: "indexeddb", state: "whole" },
    { name: "storage-local", state: "whole" },
  ],
};

export interface Recovered {
  recovery: Recovery;
  mark: Mark;
  /** False when storage.local is in error for good: the store then has one copy, and says so. */
  localWorks: boolean;
}

/** All of this device's facts are under one name, kept with both copies. */
async function deviceOf(database: Database, mark: Mark | null): Promise<string> {
  const known = mark?.device ?? (await database.get("meta", "device"));
  const device = typeof known === "string" ? known : crypto.randomUUID();
  await database.put("meta", device, "device");
  return device;
}

function unite(...copies: Fact[][]): Map<string, Fact> {
  return new Map(copies.flat().map((fact) => [fact.id, fact]));
}

const without = (all: Map<string, Fact>, held: Fact[]): Fact[] => {
  const ids = new Set(held.map((fact) => fact.id));
  return [...all.values()].filter((fact) => !ids.has(fact.id));
};

async function factsInDatabase(database: Database): Promise<Fact[]> {
  try {
    return await database.getAll("facts");
  } catch {
    return database.getAll("facts");
  }
}

/** Counts starts with trouble in a row; the count of each copy is kept in the other one. */
async function countTrouble(database: Database, mark: Mark, first: boolean, second: boolean) {
  const before = Number((await database.get("meta", "localTrouble")) ?? 0);
  const localTrouble = second ? before + 1 : 0;
  await database.put("meta", localTrouble, "localTrouble");
  return { databaseTrouble: first ? mark.databaseTrouble + 1 : 0, localTrouble };
}

function stateOf(mended: number, trouble: number): CopyState {
  if (trouble >= DEAD_AFTER) return "dead";
  return mended > 0 ? "mended" : "whole";
}

/** Reads both copies whole, writes what is missing into each, and says what it did. */
async function mend(database: Database, area: LocalArea, mark: Mark): Promise<Recovered> {
  const first = await factsInDatabase(database);
  const second = await readLocal(area);
  const all = unite(first, second.facts);
  const intoFirst = without(all, first);
  const intoSecond = without(all, second.facts);
  if (intoFirst.length) await addFacts(database, intoFirst);
  const trouble = await countTrouble(
    database,
    mark,
    first.length === 0 && all.size > 0,
    second.unreadable.length > 0 || (second.facts.length === 0 && all.size > 0),
  );
  const counted = { ...mark, databaseTrouble: trouble.databaseTrouble };
  const written = await rewriteLocal(area, [...all.values()], second.keys, counted);
  const copies: Recovery["copies"] = [
    { name: "indexeddb", state: stateOf(intoFirst.length, trouble.databaseTrouble) },
    { name: "storage-local", state: stateOf(intoSecond.length, trouble.localTrouble) },
  ];
  return {
    mark: written,
    localWorks: true,
    recovery: {
      restored: intoFirst.length + intoSecond.length,
      missing: Math.max(0, mark.facts - all.size),
      dead: copies.some((copy) => copy.state === "dead"),
      copies,
    },
  };
}

async function isWhole(database: Database, area: LocalArea, mark: Mark): Promise<boolean> {
  const [count, local] = await Promise.all([database.count("facts"), localIsWhole(area, mark)]);
  return local && count === mark.facts;
}

async function lookAtBoth(database: Database, area: LocalArea): Promise<Recovered> {
  const stored = await readMark(area);
  const device = await deviceOf(database, stored);
  if (stored && (await isWhole(database, area, stored))) {
    await countTrouble(database, stored, false, false);
    const calm = { ...stored, databaseTrouble: 0 };
    if (stored.databaseTrouble) await area.set({ [MARK_KEY]: calm });
    return { recovery: WHOLE, mark: calm, localWorks: true };
  }
  return mend(database, area, stored ?? emptyMark(device));
}

const answers = (area: LocalArea) =>
  area.keys().then(
    () => true,
    () => false,
  );

/**
 * storage.local in error for good: emptied and written anew if it lets us, else the database goes on alone.
 * Only when storage.local itself is what fails: emptying a copy that can be read would be the end of it.
 */
async function withoutLocal(database: Database, area: LocalArea, cause: unknown): Promise<Recovered> {
  if (await answers(area)) throw cause;
  try {
    await area.clear();
    return await lookAtBoth(database, area);
  } catch {
    const device = await deviceOf(database, null);
    const copies: Recovery["copies"] = [
      { name: "indexeddb", state: "whole" },
      { name: "storage-local", state: "dead" },
    ];
    return {
      mark: emptyMark(device),
      localWorks: false,
      recovery: { restored: 0, missing: 0, dead: true, copies },
    };
  }
}

/**
 * Looks at both copies and mends them. To be called under the lock, with the database open.
 * @throws StoreError "newer"
 */
export async function recover(database: Database, area: LocalArea): Promise<Recovered> {
  let failure: unknown;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await lookAtBoth(database, area);
    } catch (error) {
      // storage.local may throw once after damage and be well at the second call (store-proof).
      if (error instanceof StoreError) throw error;
      failure = error;
    }
  }
  return withoutLocal(database, area, failure);
}
