/** Many facts are read whole after the page is up and not before: nobody waits for it, and damage does not stay unseen. */
import type { Connection } from "./connection.ts";
import { readThrough } from "./contents.ts";
import { exclusively } from "./lock.ts";
import { newStart, recover } from "./recover.ts";
import { localIsReadable } from "./second-copy-repair.ts";

/**
 * Reads both copies in small pieces, and mends them when one cannot be read.
 * @returns whether it mended: any thing may have changed then.
 */
export function verifyInBackground(connection: Connection, above: number): Promise<boolean> {
  return connection.use(async ({ database, area }) => {
    if (!area || (await database.count("facts")) <= above) return false;
    const readable = await Promise.all([
      readThrough(database).then(
        () => true,
        () => false,
      ),
      localIsReadable(area).catch(() => false),
    ]);
    if (readable.every(Boolean)) return false;
    const start = newStart(true, Number.POSITIVE_INFINITY);
    await exclusively(() => recover(database, area, start));
    return true;
  });
}
