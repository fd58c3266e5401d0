/**
 * The look at both copies at each start, before any screen says "empty" (design.md, store). When the counts agree
 * nothing is read; else, and once after each start of the browser, the copies are united by id and each is mended.
 */
import { addFacts } from "./bulk.ts";
import { isFoldCurrent, mendThings, readFacts } from "./contents.ts";
import { DamagedDatabase, type Database } from "./database.ts";
import type { Fact } from "./fact.ts";
import type { LocalArea } from "./local-area.ts";
import { emptyMark, MARK_KEY, type Mark, readMark } from "./mark.ts";
import { keepNotice } from "./notice.ts";
import { type LocalContent, localIsWhole, mendLocal, readLocal } from "./second-copy-repair.ts";
import type { Recovery } from "./store.ts";

type CopyState = Recovery["copies"][number]["state"];

/**
 * Starts of the browser in a row with trouble after which a copy counts as dead, though it was mended each time: one
 * bad day can show at two starts (a torn log opens whole, and is emptied at the start after that).
 */
const DEAD_AFTER = 3;

export function recoveryOf(indexeddb: CopyState, local: CopyState, restored = 0, missing = 0): Recovery {
  return {
    restored,
    missing,
    dead: indexeddb === "dead" || local === "dead",
    copies: [
      { name: "indexeddb", state: indexeddb },
      { name: "storage-local", state: local },
    ],
  };
}

export const WHOLE = recoveryOf("whole", "whole");

export interface Recovered {
  recovery: Recovery;
  mark: Mark;
}

/** All of this device's facts are under one name, kept with both copies. */
export async function deviceOf(database: Database, mark: Mark | null): Promise<string> {
  const kept = await database.get("meta", "device");
  const known = mark?.device || kept;
  const device = typeof known === "string" && known ? known : crypto.randomUUID();
  if (device !== kept) await database.put("meta", device, "device");
  return device;
}

const without = (all: Map<string, Fact>, held: Fact[]): Fact[] => {
  const ids = new Set(held.map((fact) => fact.id));
  return [...all.values()].filter((fact) => !ids.has(fact.id));
};

/** Counts starts in a row at which storage.local was in trouble; the count is kept in the other copy. */
async function countLocalTrouble(database: Database, trouble: boolean): Promise<number> {
  const before = Number((await database.get("meta", "localTrouble")) ?? 0);
  const now = trouble ? before + 1 : 0;
  if (now !== before) await database.put("meta", now, "localTrouble");
  return now;
}

function stateOf(mended: boolean, trouble: number): CopyState {
  if (trouble >= DEAD_AFTER) return "dead";
  return mended ? "mended" : "whole";
}

/** Empty though there is something to hold, or holding what cannot be read. */
const inTrouble = (facts: Fact[], unreadable: number, all: Map<string, Fact>) =>
  unreadable > 0 || (facts.length === 0 && all.size > 0);

interface Both {
  first: Awaited<ReturnType<typeof readFacts>>;
  second: LocalContent;
  /** Facts left elsewhere, which may be in neither. */
  left: Fact[];
}

/** One start, which may take several looks when a copy has to be made anew in between. */
export interface Start {
  /** Read every value, though the counts agree: a flipped byte does not show in a count. */
  thorough: boolean;
  /** Up to so many facts; above, `verifyInBackground` reads them once the page is up. */
  readWholeUpTo: number;
  /** What the mark said before this start changed it. */
  before?: { facts: number; databaseTrouble: number };
  /** Ids that this start wrote back into either copy. */
  restored: Set<string>;
  localMended: boolean;
}

export const newStart = (thorough: boolean, readWholeUpTo: number): Start => ({
  thorough,
  readWholeUpTo,
  restored: new Set(),
  localMended: false,
});

const idsOf = (facts: Fact[]) => facts.map((fact) => fact.id);

/** Writes into each copy what only the other has, and says what it did. */
async function mend(
  database: Database,
  area: LocalArea,
  mark: Mark,
  both: Both,
  start: Start,
): Promise<Recovered> {
  const { first, second, left } = both;
  const before = start.before ?? mark;
  const all = new Map([...first.facts, ...second.facts, ...left].map((fact) => [fact.id, fact]));
  const intoFirst = without(all, first.facts);
  const intoSecond = without(all, second.facts);
  for (const id of idsOf([...intoFirst, ...intoSecond])) start.restored.add(id);
  const databaseTrouble = inTrouble(first.facts, first.unreadable, all) ? before.databaseTrouble + 1 : 0;
  const localTrouble = inTrouble(second.facts, second.unreadable.length, all);
  start.localMended ||= intoSecond.length > 0 || localTrouble;
  // storage.local first: it must hold everything before a damaged database is deleted.
  const written = await mendLocal(area, [...all.values()], second, { ...mark, databaseTrouble }, () =>
    first.unreadable ? Promise.reject(new DamagedDatabase()) : addFacts(database, intoFirst),
  );
  if (first.unreadable) throw new DamagedDatabase("The database lists facts that it cannot read.");
  if (intoFirst.length) await addFacts(database, intoFirst);
  const things = await mendThings(database, [...all.values()]);
  const recovery = recoveryOf(
    stateOf(intoFirst.length > 0 || things > 0, databaseTrouble),
    stateOf(start.localMended, await countLocalTrouble(database, localTrouble)),
    start.restored.size,
    Math.max(0, before.facts - all.size),
  );
  await keepNotice(database, recovery);
  return { mark: written, recovery };
}

const sameFacts = (left: Fact[], right: Fact[]) => {
  const ids = new Set(idsOf(left));
  return left.length === right.length && right.every((fact) => ids.has(fact.id));
};

async function countsAgree(database: Database, area: LocalArea, mark: Mark): Promise<boolean> {
  const [count, local] = await Promise.all([database.count("facts"), localIsWhole(area, mark)]);
  return local && count === mark.facts;
}

/** The look that costs the same however much there is: the database is there, and not emptied. */
async function looksWhole(database: Database, mark: Mark): Promise<boolean> {
  const [any] = await database.getAllKeys("facts", undefined, 1);
  return (any !== undefined) === mark.facts > 0;
}

/**
 * Whether each copy has as many facts as there must be. Of many facts the database's are counted once the page is up
 * (verify.ts): counting a hundred thousand takes the better part of a second. Damage comes with the browser down, so
 * that the other copy, which is counted by its packs, is looked at once after each start of it.
 */
async function agrees(database: Database, area: LocalArea, mark: Mark, start: Start): Promise<boolean> {
  if (mark.facts <= start.readWholeUpTo) return countsAgree(database, area, mark);
  return (await looksWhole(database, mark)) && (!start.thorough || (await localIsWhole(area, mark)));
}

/** Every value of both copies can be read, and both hold the same facts. */
const contentsAgree = ({ first, second }: Both) =>
  first.unreadable === 0 && second.unreadable.length === 0 && sameFacts(first.facts, second.facts);

/**
 * Looks at both copies and mends them. To be called under the lock, with the database open.
 * @param left facts that something else held while it stood in for a copy.
 * @throws StoreError "newer"; DamagedDatabase when the database is to be made anew; what either copy throws.
 */
export async function recover(
  database: Database,
  area: LocalArea,
  start: Start,
  left: Fact[] = [],
): Promise<Recovered> {
  const stored = await readMark(area);
  const device = await deviceOf(database, stored);
  const mark = stored ?? emptyMark(device);
  start.before ??= { facts: mark.facts, databaseTrouble: mark.databaseTrouble };
  const agree = stored !== null && left.length === 0 && (await agrees(database, area, stored, start));
  const sameFold = await isFoldCurrent(database);
  if (agree && sameFold && !(start.thorough && mark.facts <= start.readWholeUpTo))
    return calm(database, area, mark, start);
  const both: Both = { first: await readFacts(database), second: await readLocal(area), left };
  if (!agree || !contentsAgree(both)) return mend(database, area, mark, both, start);
  const things = await mendThings(database, both.first.facts);
  if (things === 0 || !sameFold) return calm(database, area, mark, start);
  const recovery = recoveryOf("mended", "whole");
  await keepNotice(database, recovery);
  return { ...(await calm(database, area, mark, start)), recovery };
}

/** Only the first look after a start of the browser ends a row of bad starts: later pages see what it mended. */
async function calm(database: Database, area: LocalArea, mark: Mark, start: Start): Promise<Recovered> {
  if (!start.thorough) return { recovery: WHOLE, mark };
  await countLocalTrouble(database, false);
  const quiet = { ...mark, databaseTrouble: 0 };
  if (mark.databaseTrouble) await area.set({ [MARK_KEY]: quiet });
  return { recovery: WHOLE, mark: quiet };
}
