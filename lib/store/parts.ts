/**
 * Reading much of the database, a part at a time: each part comes in a task and a transaction of its own, so that the
 * page draws, and others write, in between. What is written meanwhile may or may not be in what is read.
 */
import type { StoreNames, StoreValue } from "idb";
import type { Database, Schema } from "./database.ts";

type Name = Extract<StoreNames<Schema>, "facts" | "things">;
type Value<N extends Name> = StoreValue<Schema, N>;

/** So many that one part is made into objects within one turn (turns.ts). */
const AT_A_TIME: Record<Name, number> = { facts: 1_000, things: 300 };

/** Ids are asked for by the many: they are short. */
const KEYS_AT_A_TIME = 20_000;

const after = (key: string, span: IDBKeyRange | undefined) =>
  span ? IDBKeyRange.bound(key, span.upper, true, span.upperOpen) : IDBKeyRange.lowerBound(key, true);

const keyOf = (one: Value<Name>): string => ("ref" in one ? one.ref : one.id);

/** @param span of keys; all when left out. Its upper end must be said. */
export async function eachPart<N extends Name>(
  database: Database,
  name: N,
  take: (part: Value<N>[]) => Promise<void> | void,
  span?: IDBKeyRange,
): Promise<void> {
  const most = AT_A_TIME[name];
  let range = span;
  for (;;) {
    const part = await database.getAll(name, range, most);
    await take(part);
    const last = part.at(-1);
    if (!last || part.length < most) return;
    range = after(keyOf(last), span);
  }
}

export async function allIn<N extends Name>(
  database: Database,
  name: N,
  span?: IDBKeyRange,
): Promise<Value<N>[]> {
  const all: Value<N>[] = [];
  await eachPart(database, name, (part) => void all.push(...part), span);
  return all;
}

/** Ids of all facts. */
export async function factIds(database: Database): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let range: IDBKeyRange | undefined; ; ) {
    const part = await database.getAllKeys("facts", range, KEYS_AT_A_TIME);
    for (const id of part) ids.add(id);
    const last = part.at(-1);
    if (last === undefined || part.length < KEYS_AT_A_TIME) return ids;
    range = after(last, undefined);
  }
}
