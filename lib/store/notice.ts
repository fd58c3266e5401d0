/**
 * What a start mended is told until a page has shown it: the first page of a browser's life may be the background,
 * which shows nothing.
 */
import * as v from "valibot";
import type { Database } from "./database.ts";
import type { Recovery } from "./store.ts";

const KEY = "notice";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  restored: count,
  missing: count,
  dead: v.boolean(),
  copies: v.array(
    v.object({
      name: v.picklist(["indexeddb", "storage-local"]),
      state: v.picklist(["whole", "mended", "dead"]),
    }),
  ),
});

const isNews = (recovery: Recovery) =>
  recovery.missing > 0 || recovery.copies.some((copy) => copy.state !== "whole");

export async function keepNotice(database: Database, recovery: Recovery): Promise<void> {
  if (isNews(recovery)) await database.put("meta", recovery, KEY);
}

/** What was mended and not shown yet; null when there is nothing to tell. */
export async function unseenNotice(database: Database): Promise<Recovery | null> {
  const result = v.safeParse(schema, await database.get("meta", KEY));
  return result.success ? result.output : null;
}

export async function forgetNotice(database: Database): Promise<void> {
  await database.delete("meta", KEY);
}
