/**
 * Facts by the thousand (a backup restored, a copy made anew). Folding again after each part would fold everything many
 * times over: here the facts go in first, and the states are then written once, from all of them.
 */
import { mendThings, readFacts } from "./contents.ts";
import { addSome, type Database, deleteFacts, putFacts, removeSome } from "./database.ts";
import type { Fact, Ref } from "./fact.ts";
import { chunks } from "./second-copy.ts";

/** How many facts one transaction takes: more would hold the whole of a large import in memory twice. */
const FACTS_PER_TRANSACTION = 5_000;

/**
 * Until the states are written, the database does not say how they were folded: a start that finds it so, because the
 * browser ended in between, folds all of them anew.
 */
async function inParts(
  database: Database,
  facts: Fact[],
  write: (database: Database, facts: Fact[]) => Promise<void>,
): Promise<void> {
  await database.delete("meta", "fold");
  for (const some of chunks(facts, FACTS_PER_TRANSACTION)) await write(database, some);
  await mendThings(database, (await readFacts(database)).facts);
}

/**
 * Adds facts and folds what they change again, strictly durable. Facts that are there already change nothing.
 * @returns everything that may be another now; empty when that may be anything.
 */
export async function addFacts(database: Database, facts: Fact[]): Promise<Set<Ref>> {
  if (facts.length <= FACTS_PER_TRANSACTION) return addSome(database, facts);
  await inParts(database, facts, putFacts);
  return new Set();
}

/** Takes facts out again that the other copy did not take, so that nothing stays half-written. */
export async function removeFacts(database: Database, facts: Fact[]): Promise<void> {
  if (facts.length <= FACTS_PER_TRANSACTION) await removeSome(database, facts);
  else await inParts(database, facts, deleteFacts);
}
