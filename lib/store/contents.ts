/** What the database really holds, read whole: for the look at a start, and to mend what damage took. */
import { type Database, isClosed, putStates } from "./database.ts";
import type { Fact } from "./fact.ts";
import { FOLD_VERSION } from "./fold.ts";
import { foldAll } from "./fold-all.ts";
import { chunks } from "./second-copy.ts";

export interface Contents {
  facts: Fact[];
  /** Facts that the database lists and cannot read. */
  unreadable: number;
}

/** Every fact that can be read: all at once or, when one damaged value makes that fail twice, one by one. */
export async function readFacts(database: Database): Promise<Contents> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return { facts: await database.getAll("facts"), unreadable: 0 };
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
const STATES_PER_TRANSACTION = 5_000;

/**
 * Whether the current state says what the facts say. Damage can take a part of the things and leave all facts, and a
 * new version of Rolecall may fold otherwise. Mends what differs; returns how many things it wrote.
 */
export async function mendThings(database: Database, facts: Fact[]): Promise<number> {
  const expected = foldAll(facts);
  const stored = new Map((await database.getAll("things")).map((thing) => [thing.ref, thing]));
  const wrong = [...stored.keys()].filter((ref) => !expected.has(ref));
  for (const [ref, state] of expected) {
    if (JSON.stringify(stored.get(ref)) !== JSON.stringify(state)) wrong.push(ref);
  }
  for (const some of chunks(wrong, STATES_PER_TRANSACTION)) {
    await putStates(
      database,
      some.map((ref) => [ref, expected.get(ref)]),
    );
  }
  if (!(await isFoldCurrent(database))) await database.put("meta", FOLD_VERSION, "fold");
  return wrong.length;
}

/** Whether the things were folded the way this version folds. */
export async function isFoldCurrent(database: Database): Promise<boolean> {
  return (await database.get("meta", "fold")) === FOLD_VERSION;
}

const FACTS_AT_A_TIME = 2_000;

/** Reads every fact once, in small pieces; false when one of them cannot be read. */
export async function factsAreReadable(database: Database): Promise<boolean> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const some: Fact[] = await database.getAll("facts", after, FACTS_AT_A_TIME);
    const last = some.at(-1);
    if (!last || some.length < FACTS_AT_A_TIME) return true;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
