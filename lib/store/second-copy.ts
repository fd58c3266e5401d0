/**
 * The second copy, in storage.local: a new fact has a key of its own (`f<id>`); a hundred of them are packed into
 * one (`b<n>`), since Chromium's storage.local slows with the number of its keys. All writing happens under the
 * store's lock (lib/store/lock.ts).
 */
import * as v from "valibot";
import type { Fact } from "./fact.ts";
import type { LocalArea } from "./local-area.ts";
import { MARK_KEY, type Mark } from "./mark.ts";

export const PACK_SIZE = 100;
export const PACK_VERSION = 1;

/** How many packs one call writes: a call of hundreds of megabytes would be refused whole. */
const PACKS_PER_CALL = 50;

const factKey = (id: string) => `f${id}`;
const packKey = (index: number) => `b${index}`;
const isFactKey = (key: string) => /^f[0-9a-f]{8}-/.test(key);
const isPackKey = (key: string) => /^b\d+$/.test(key);

const packSchema = v.object({ version: v.literal(PACK_VERSION), facts: v.array(v.unknown()) });
const factShape = v.looseObject({
  id: v.string(),
  at: v.string(),
  by: v.string(),
  about: v.pipe(v.string(), v.includes(":")),
  field: v.string(),
});

function factsOf(key: string, stored: unknown): Fact[] {
  const said = isPackKey(key) ? v.safeParse(packSchema, stored) : undefined;
  const candidates = said ? (said.success ? said.output.facts : []) : [stored];
  return candidates.filter((fact) => v.is(factShape, fact)) as unknown as Fact[];
}

/** Appends facts, each under a key of its own, and the mark that counts them, in one write. */
export function appendLocal(area: LocalArea, facts: Fact[], mark: Mark): Promise<void> {
  const entries = facts.map((fact) => [factKey(fact.id), fact]);
  return area.set({ ...Object.fromEntries(entries), [MARK_KEY]: mark });
}

/** Takes facts out again that the other copy did not take. */
export async function removeLocal(area: LocalArea, facts: Fact[], mark: Mark): Promise<void> {
  await area.remove(facts.map((fact) => factKey(fact.id)));
  await area.set({ [MARK_KEY]: mark });
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function withPacks(mark: Mark, groups: Fact[][]): { items: Record<string, unknown>; mark: Mark } {
  const packs = groups.map((facts, index) => [
    packKey(mark.firstPack + mark.packs + index),
    { version: PACK_VERSION, facts },
  ]);
  const next = { ...mark, packs: mark.packs + groups.length, packed: mark.packed + groups.flat().length };
  return { items: Object.fromEntries(packs), mark: next };
}

/** Appends many facts as packs, the mark growing with each call, so that a kill leaves what was written counted. */
export async function appendPacked(area: LocalArea, facts: Fact[], mark: Mark): Promise<Mark> {
  let now = mark;
  for (const groups of chunks(chunks(facts, PACK_SIZE), PACKS_PER_CALL)) {
    const next = withPacks(now, groups);
    now = { ...next.mark, facts: next.mark.facts + groups.flat().length };
    await area.set({ ...next.items, [MARK_KEY]: now });
  }
  return now;
}

/**
 * Packs the single facts once there are a hundred. A kill between the two writes leaves facts both packed and
 * single: the counts then disagree at the next start, which unites by id.
 */
export async function packLocal(area: LocalArea, mark: Mark): Promise<Mark> {
  if (mark.facts - mark.packed < PACK_SIZE) return mark;
  const single = (await area.keys()).filter(isFactKey);
  const stored = await area.get(single);
  const facts = single.flatMap((key) => factsOf(key, stored[key])).slice(0, PACK_SIZE);
  if (facts.length < PACK_SIZE) return mark;
  const next = withPacks(mark, [facts]);
  await area.set({ ...next.items, [MARK_KEY]: next.mark });
  await area.remove(facts.map((fact) => factKey(fact.id)));
  return next.mark;
}

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
  facts: Fact[];
  /** Keys that hold facts or packs, readable or not. */
  keys: string[];
  /** Keys whose value could not be read. */
  unreadable: string[];
}

async function readOne(area: LocalArea, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Everything at once and, when one damaged value makes that fail twice, key by key. */
async function readAll(area: LocalArea, keys: string[]): Promise<Map<string, unknown>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return new Map(Object.entries(await area.get(keys)));
    } catch {
      // One damaged value fails the whole call (store-proof: "Invalid JSON" once); try again, then one by one.
    }
  }
  const values = new Map<string, unknown>();
  for (const key of keys) values.set(key, await readOne(area, key));
  return values;
}

/** Every fact that this copy holds, each id once. */
export async function readLocal(area: LocalArea): Promise<LocalContent> {
  const keys = (await area.keys()).filter((key) => isFactKey(key) || isPackKey(key));
  const values = await readAll(area, keys);
  const facts = new Map<string, Fact>();
  const unreadable: string[] = [];
  for (const key of keys) {
    const found = factsOf(key, values.get(key));
    if (found.length === 0) unreadable.push(key);
    for (const fact of found) facts.set(fact.id, fact);
  }
  return { facts: [...facts.values()], keys, unreadable };
}

/**
 * Writes this copy anew from all facts: new packs under numbers that no old one has, then the mark, then the old
 * keys go. A kill in between leaves old and new side by side, and the next start unites them.
 */
export async function rewriteLocal(
  area: LocalArea,
  facts: Fact[],
  oldKeys: string[],
  mark: Mark,
): Promise<Mark> {
  const firstPack = Math.max(0, ...oldKeys.filter(isPackKey).map((key) => Number(key.slice(1)) + 1));
  const fresh = { ...mark, firstPack, packs: 0, packed: 0 };
  let now: Mark = fresh;
  for (const groups of chunks(chunks(facts, PACK_SIZE), PACKS_PER_CALL)) {
    const next = withPacks(now, groups);
    await area.set(next.items);
    now = next.mark;
  }
  const written = { ...now, facts: facts.length };
  await area.set({ [MARK_KEY]: written });
  await area.remove(oldKeys);
  return written;
}
