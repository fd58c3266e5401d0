/**
 * Reading much of the database, a part at a time: each part comes in a task and a transaction of its own, so that the
 * page draws, and others write, in between. What is written meanwhile may or may not be in what is read.
 */
import type { StoreNames, StoreValue } from "idb";
import type { Database, Schema } from "./database.ts";
import type { Pause } from "./leisure.ts";

type Name = Extract<StoreNames<Schema>, "facts" | "things">;
type Value<N extends Name> = StoreValue<Schema, N>;

/** So many that one part is made into objects within one turn (turns.ts). */
const AT_A_TIME: Record<Name, number> = { facts: 1_000, things: 300 };

/** Of what nobody waits for: whoever asks for something else waits for one such part at most. */
const AT_LEISURE = 60;

/** Ids are asked for by the many: they are short. */
const KEYS_AT_A_TIME = 20_000;
const KEYS_AT_LEISURE = 2_000;

const after = (key: string, span: IDBKeyRange | undefined) =>
  span ? IDBKeyRange.bound(key, span.upper, true, span.upperOpen) : IDBKeyRange.lowerBound(key, true);

const keyOf = (one: Value<Name>): string => ("ref" in one ? one.ref : one.id);

/**
 * @param span of keys; all when left out. Its upper end must be said.
 * @param pause between the parts, which are small then.
 */
export async function eachPart<N extends Name>(
  database: Database,
  name: N,
  take: (part: Value<N>[]) => Promise<void> | void,
  span?: IDBKeyRange,
  pause?: Pause,
): Promise<void> {
  const most = pause ? AT_LEISURE : AT_A_TIME[name];
  let range = span;
  for (;;) {
    const part = await database.getAll(name, range, most);
    await take(part);
    const last = part.at(-1);
    if (!last || part.length < most) return;
    range = after(keyOf(last), span);
    await pause?.();
  }
}

export async function allIn<N extends Name>(
  database: Database,
  name: N,
  span?: IDBKeyRange,
  pause?: Pause,
): Promise<Value<N>[]> {
  const all: Value<N>[] = [];
  await eachPart(database, name, (part) => void all.push(...part), span, pause);
  return all;
}

async function eachIds(database: Database, take: (ids: string[]) => void, pause?: Pause): Promise<void> {
  const most = pause ? KEYS_AT_LEISURE : KEYS_AT_A_TIME;
  for (let range: IDBKeyRange | undefined; ; ) {
    const part = await database.getAllKeys("facts", range, most);
    take(part);
    const last = part.at(-1);
    if (last === undefined || part.length < most) return;
    range = after(last, undefined);
    await pause?.();
  }
}

/** Ids of all facts. */
export async function factIds(database: Database): Promise<Set<string>> {
  const ids = new Set<string>();
  await eachIds(database, (part) => {
    for (const id of part) ids.add(id);
  });
  return ids;
}

/** How many facts there are: a count asked of the browser at once keeps it from everything else. */
export async function countFacts(database: Database, pause: Pause): Promise<number> {
  let count = 0;
  const take = (ids: string[]) => {
    count += ids.length;
  };
  await eachIds(database, take, pause);
  return count;
}
