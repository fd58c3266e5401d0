/** What the database really holds, read whole: for the look at a start, and to mend what damage took. */
import { inTurns, turns } from "../turns.ts";
import { type Database, isClosed, noteFold, putStates } from "./database.ts";
import type { Fact, Ref } from "./fact.ts";
import { FOLD_VERSION } from "./fold.ts";
import { folding } from "./fold-all.ts";
import type { Pause } from "./leisure.ts";
import { allIn, eachPart } from "./parts.ts";
import { chunks } from "./second-copy.ts";
import type { Stored } from "./union.ts";

export interface Contents {
  facts: Fact[];
  /** Facts that the database lists and cannot read. */
  unreadable: number;
}

/** Every fact that can be read: many at a time or, when one damaged value makes that fail twice, one by one. */
export async function readFacts(database: Database): Promise<Contents> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return { facts: await allIn(database, "facts"), unreadable: 0 };
    } catch (error) {
      if (isClosed(error)) throw error;
    }
  }
  const keys = await database.getAllKeys("facts");
  const read = await Promise.all(keys.map((key) => database.get("facts", key).catch(() => undefined)));
  const facts = read.filter((fact) => fact !== undefined);
  return { facts, unreadable: keys.length - facts.length };
}

/** How many states one transaction writes. */
const STATES_PER_TRANSACTION = 1_000;

/** Things whose state is not what is expected; those that should not be there among them. */
async function wrongThings(database: Database, expected: Map<Ref, Stored>): Promise<Ref[]> {
  const turn = turns();
  const missing = new Set(expected.keys());
  const wrong: Ref[] = [];
  await eachPart(database, "things", async (part) => {
    for (const stored of part) {
      const state = expected.get(stored.ref);
      missing.delete(stored.ref);
      if (!state || JSON.stringify(stored) !== JSON.stringify(state)) wrong.push(stored.ref);
      await turn();
    }
  });
  return [...wrong, ...missing];
}

/**
 * Whether the current state says what the facts say. Damage can take a part of the things and leave all facts, and a
 * new version of Rolecall may fold otherwise. Mends what differs; returns how many things it wrote.
 * @param facts all that the database holds
 * @param folded told now and then how many of the facts are folded
 */
export async function mendThings(
  database: Database,
  facts: readonly Fact[],
  folded?: (facts: number) => void,
): Promise<number> {
  const expected = await inTurns(folding(facts), folded);
  const wrong = await wrongThings(database, expected);
  for (const some of chunks(wrong, STATES_PER_TRANSACTION)) {
    await putStates(
      database,
      some.map((ref) => [ref, expected.get(ref)]),
      wrong.length,
    );
  }
  if (wrong.length > 0 || !(await isFoldCurrent(database))) await noteFold(database, FOLD_VERSION);
  return wrong.length;
}

/** Whether the things were folded the way this version folds. */
export async function isFoldCurrent(database: Database): Promise<boolean> {
  return (await database.get("meta", "fold")) === FOLD_VERSION;
}

/** Reads every fact once; throws when one of them cannot be read. */
export async function readThrough(database: Database, pause: Pause): Promise<void> {
  await eachPart(database, "facts", () => undefined, undefined, pause);
}
