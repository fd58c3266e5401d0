/** Many facts are read whole after the page is up and not before: nobody waits for it, and damage does not stay unseen. */
import type { Connection } from "./connection.ts";
import { readThrough } from "./contents.ts";
import type { Database } from "./database.ts";
import type { Pause } from "./leisure.ts";
import type { LocalArea } from "./local-area.ts";
import { exclusively } from "./lock.ts";
import { readMark } from "./mark.ts";
import { countFacts } from "./parts.ts";
import { newStart, recover } from "./recover.ts";
import { localIsReadable } from "./second-copy-repair.ts";

/** Counted again so often while others write; then once with nobody writing. */
const TRIES = 3;

/** null: others wrote while it was counted. */
async function agreesWithMark(area: LocalArea, count: () => Promise<number>): Promise<boolean | null> {
  const before = await readMark(area);
  const facts = await count();
  const after = await readMark(area);
  return before?.facts === after?.facts ? facts === after?.facts : null;
}

/** Whether the database has as many facts as there must be. */
async function hasAll(database: Database, area: LocalArea, pause: Pause): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const agrees = await agreesWithMark(area, () => countFacts(database, pause));
    if (agrees) return true;
    if (agrees === false) break;
  }
  // What is being written reaches one copy before the other: nobody writes under the lock.
  return exclusively(async () => (await agreesWithMark(area, () => database.count("facts"))) === true);
}

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/**
 * Counts and reads both copies in small pieces, and mends them when one lacks facts or cannot be read.
 * @param above so many facts at most were read at the start already.
 * @returns whether it mended: any thing may have changed then.
 */
export function verifyInBackground(connection: Connection, above: number): Promise<boolean> {
  return connection.atLeisure(async ({ database, area }, pause) => {
    if (!area || ((await readMark(area))?.facts ?? 0) <= above) return false;
    const isWhole =
      (await hasAll(database, area, pause)) &&
      (await succeeds(readThrough(database, pause))) &&
      (await localIsReadable(area, pause).catch(() => false));
    if (isWhole) return false;
    await exclusively(() => recover(database, area, newStart(true, Number.POSITIVE_INFINITY)));
    return true;
  });
}
