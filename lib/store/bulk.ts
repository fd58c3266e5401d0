/**
 * Facts by the thousand (a backup restored, a copy made anew). Folding again after each part would fold everything many
 * times over: here the facts go in first, and the states are then written once, from all of them.
 */
import { mendThings, readFacts } from "./contents.ts";
import { addSome, type Database, deleteFacts, putFacts, removeSome } from "./database.ts";
import type { Fact, Ref } from "./fact.ts";
import { chunks } from "./second-copy.ts";

/** More than these are folded at the end, all of them together. */
const FEW = 5_000;

/** How many facts one transaction takes: what is handed to the browser in one turn of the page. */
const FACTS_PER_TRANSACTION = 1_000;

/** Told how many facts are written, and of those how many are folded. */
export type Told = (written: number, folded: number) => void;

/**
 * Until the states are written, the database does not say how they were folded: a start that finds it so, because the
 * browser ended in between, folds all of them anew.
 */
async function inParts(
  database: Database,
  facts: Fact[],
  write: (database: Database, facts: Fact[]) => Promise<void>,
  told?: Told,
): Promise<void> {
  await database.delete("meta", "fold");
  let written = 0;
  for (const some of chunks(facts, FACTS_PER_TRANSACTION)) {
    await write(database, some);
    written += some.length;
    told?.(written, 0);
  }
}

/** @param all every fact that the database holds now */
const fold = (database: Database, all: Fact[], told?: Told) =>
  mendThings(database, all, (folded) => told?.(all.length, folded));

/**
 * Adds facts and folds what they change again, strictly durable. Facts that are there already change nothing.
 * @returns everything that may be another now; empty when that may be anything.
 */
export async function addFacts(database: Database, facts: Fact[], told?: Told): Promise<Set<Ref>> {
  if (facts.length <= FEW) return addSome(database, facts);
  await inParts(database, facts, putFacts, told);
  // Into an empty database they went alone: reading back what was just written takes as long as writing it.
  const alone = (await database.count("facts")) === facts.length;
  await fold(database, alone ? facts : (await readFacts(database)).facts, told);
  return new Set();
}

/** Takes facts out again that the other copy did not take, so that nothing stays half-written. */
export async function removeFacts(database: Database, facts: Fact[]): Promise<void> {
  if (facts.length <= FEW) return removeSome(database, facts);
  await inParts(database, facts, deleteFacts);
  await fold(database, (await readFacts(database)).facts);
}
