/** Every thing that rows rest on, read at once: for making all rows, where asking one by one takes far longer. */
import { type Held, readerOf } from "../records/reader.ts";
import type { Store } from "../store/store.ts";

const KINDS = ["deal", "stakeholder", "person", "interaction", "task", "company"] as const;

export async function readBulk(store: Store): Promise<Held> {
  const things = [];
  for (const kind of KINDS) things.push(...(await store.things(kind)));
  return readerOf(things);
}
