/** The mark in storage.local: what must be there, so that a loss shows at the next start. Version 1. */
import * as v from "valibot";
import type { LocalArea } from "./local-area.ts";
import { StoreError } from "./store.ts";

export const MARK_KEY = "mark";
export const MARK_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  version: v.literal(MARK_VERSION),
  device: v.string(),
  /** Acknowledged facts. */
  facts: count,
  /** Packs stand under `b<firstPack>` and on; every fact not in them has a key of its own. */
  firstPack: count,
  packs: count,
  /** Facts in packs. */
  packed: count,
  /** Starts in a row at which the database was in error or empty. */
  databaseTrouble: count,
  /** The database had to move into a storage bucket (Chromium, `UnknownError` for good). */
  bucket: v.boolean(),
});

export type Mark = v.InferOutput<typeof schema>;

export const emptyMark = (device: string): Mark => ({
  version: MARK_VERSION,
  device,
  facts: 0,
  firstPack: 0,
  packs: 0,
  packed: 0,
  databaseTrouble: 0,
  bucket: false,
});

/**
 * The mark; null when there is none, or none that can be read.
 * @throws StoreError "newer" when a newer Rolecall wrote it.
 */
export async function readMark(area: LocalArea): Promise<Mark | null> {
  const stored = (await area.get(MARK_KEY))[MARK_KEY];
  const newer = v.safeParse(v.object({ version: v.pipe(v.number(), v.minValue(MARK_VERSION + 1)) }), stored);
  if (newer.success) {
    throw new StoreError("newer", "These data were written by a newer Rolecall. Update the extension.");
  }
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : null;
}
