/** The second copy at a start: looked at, read whole, and mended. All of it under the store's lock. */
import { turns } from "../turns.ts";
import type { Fact } from "./fact.ts";
import type { Pause } from "./leisure.ts";
import type { LocalArea } from "./local-area.ts";
import { MARK_KEY, type Mark, readMark } from "./mark.ts";
import {
  appendLocal,
  appendPacked,
  chunks,
  factKey,
  factsUnder,
  inCalls,
  isFactKey,
  isPackKey,
  PACK_SIZE,
  PACKS_PER_CALL,
  packing,
  packKey,
  withPacks,
} from "./second-copy.ts";
import { StoreError } from "./store.ts";

/** Whether the keys are just those that the mark counts: the cheap look at each start. */
export async function localIsWhole(area: LocalArea, mark: Mark): Promise<boolean> {
  const keys = await area.keys();
  const packs = new Set(keys.filter(isPackKey));
  const allPacks = Array.from({ length: mark.packs }, (_, index) => packKey(mark.firstPack + index)).every(
    (key) => packs.has(key),
  );
  return allPacks && packs.size === mark.packs && keys.filter(isFactKey).length === mark.facts - mark.packed;
}

export interface LocalContent {
  /** Every fact that this copy holds, each id once. */
  facts: Fact[];
  /** Keys that hold facts or packs, readable or not. */
  keys: string[];
  /** Keys whose value could not be read, or only in part. */
  unreadable: string[];
  /** Ids in packs, with repetitions; and those under keys of their own. */
  packed: string[];
  single: string[];
}

async function readOne(area: LocalArea, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Some keys at once and, when one damaged value makes that fail twice, each by itself. */
async function readSome(area: LocalArea, keys: string[]): Promise<Record<string, unknown>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await area.get(keys);
    } catch {
      // One damaged value fails the whole call (store-proof: "Invalid JSON" once); try again, then one by one.
    }
  }
  const values: Record<string, unknown> = {};
  for (const key of keys) values[key] = await readOne(area, key);
  return values;
}

/** @throws StoreError "newer" */
export async function readLocal(area: LocalArea): Promise<LocalContent> {
  const keys = (await area.keys()).filter((key) => isFactKey(key) || isPackKey(key));
  const facts = new Map<string, Fact>();
  const content: LocalContent = { facts: [], keys, unreadable: [], packed: [], single: [] };
  const turn = turns();
  for (const some of chunks(keys, PACKS_PER_CALL)) {
    const values = await readSome(area, some);
    for (const key of some) {
      const found = factsUnder(key, values[key]);
      if (!found.whole) content.unreadable.push(key);
      const ids = isPackKey(key) ? content.packed : content.single;
      for (const fact of found.facts) {
        facts.set(fact.id, fact);
        ids.push(fact.id);
      }
      await turn();
    }
  }
  content.facts = [...facts.values()];
  return content;
}

/**
 * Writes this copy anew from all facts: new packs under numbers that no old one has, then the mark, then the old
 * keys go. A kill in between leaves old and new side by side, and the next start unites them.
 */
async function rewriteLocal(area: LocalArea, facts: Fact[], oldKeys: string[], mark: Mark): Promise<Mark> {
  const firstPack = Math.max(
    0,
    mark.firstPack + mark.packs,
    ...oldKeys.filter(isPackKey).map((key) => Number(key.slice(1)) + 1),
  );
  let now: Mark = { ...mark, firstPack, packs: 0, packed: 0 };
  for (const packs of inCalls(packing(facts))) {
    const next = withPacks(now, packs);
    await area.set(next.items);
    now = next.mark;
  }
  const written = { ...now, facts: facts.length };
  await area.set({ [MARK_KEY]: written });
  await area.remove(oldKeys);
  return written;
}

/** The mark that counts what is there; null when the packs cannot be counted on: unreadable, twice, or with gaps. */
function counted(content: LocalContent, mark: Mark): Mark | null {
  const numbers = content.keys.filter(isPackKey).map((key) => Number(key.slice(1)));
  const packed = new Set(content.packed);
  const first = numbers.length ? Math.min(...numbers) : mark.firstPack;
  const gaps = numbers.length > 0 && Math.max(...numbers) - first + 1 !== numbers.length;
  if (content.unreadable.length || gaps || packed.size !== content.packed.length) return null;
  return {
    ...mark,
    firstPack: first,
    packs: numbers.length,
    packed: packed.size,
    facts: content.facts.length,
  };
}

async function addMissing(area: LocalArea, all: Fact[], content: LocalContent, base: Mark): Promise<Mark> {
  const packed = new Set(content.packed);
  const twice = content.single.filter((id) => packed.has(id)).map(factKey);
  if (twice.length) await area.remove(twice);
  const held = new Set(content.facts.map((fact) => fact.id));
  const missing = all.filter((fact) => !held.has(fact.id));
  if (missing.length >= PACK_SIZE) return appendPacked(area, missing, base);
  const written = { ...base, facts: base.facts + missing.length };
  await appendLocal(area, missing, written);
  return written;
}

/**
 * What single questions still answer when the whole can be read no more (Chromium: one flipped byte): the mark, the
 * packs it counts, and the settings. Single facts have no keys to ask for; the database has them.
 */
export async function singleAnswers(area: LocalArea): Promise<Record<string, unknown>> {
  const mark = await readMark(area).catch((error: unknown) => {
    if (error instanceof StoreError) throw error;
    return null;
  });
  const packs = Array.from({ length: mark?.packs ?? 0 }, (_, index) =>
    packKey((mark?.firstPack ?? 0) + index),
  );
  const keys = [MARK_KEY, "settings", ...packs];
  const answers: Record<string, unknown> = {};
  for (const key of keys) {
    const value = await readOne(area, key);
    if (value !== undefined) answers[key] = value;
  }
  return answers;
}

/** The values of others under storage.local (settings), as far as they can be read. */
async function foreignValues(area: LocalArea): Promise<Record<string, unknown>> {
  const keys = (await area.keys()).filter((key) => !isFactKey(key) && !isPackKey(key) && key !== MARK_KEY);
  const values = await Promise.all(keys.map(async (key) => [key, await readOne(area, key)] as const));
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * Damaged keys that cannot be taken away one by one: empties the area and writes it anew. Never when the area takes
 * nothing at all (no room left on the disk): then what it holds is all that it can hold.
 */
async function startAnew(area: LocalArea, all: Fact[], mark: Mark): Promise<Mark> {
  await area.set({ probe: true });
  await area.remove("probe");
  const foreign = await foreignValues(area);
  await area.clear();
  await area.set(foreign);
  return rewriteLocal(area, all, [], mark);
}

/**
 * Makes this copy hold exactly `all`: by adding what is missing where that is enough, else anew.
 * @param secure makes the other copy hold all, before this one is emptied.
 */
export async function mendLocal(
  area: LocalArea,
  all: Fact[],
  content: LocalContent,
  mark: Mark,
  secure: () => Promise<unknown>,
): Promise<Mark> {
  const base = counted(content, mark);
  try {
    return base
      ? await addMissing(area, all, content, base)
      : await rewriteLocal(area, all, content.keys, mark);
  } catch {
    await secure();
    return startAnew(area, all, mark);
  }
}

/** Reads every value once, in small calls and outside the lock; false when one of them is there and cannot be read. */
export async function localIsReadable(area: LocalArea, pause: Pause): Promise<boolean> {
  const keys = (await area.keys()).filter((key) => isFactKey(key) || isPackKey(key));
  for (const some of chunks(keys, PACKS_PER_CALL)) {
    const values = await area.get(some);
    if (Object.entries(values).some(([key, value]) => !factsUnder(key, value).whole)) return false;
    await pause();
  }
  return true;
}
