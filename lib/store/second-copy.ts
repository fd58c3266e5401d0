/**
 * The second copy, in storage.local: a new fact has a key of its own (`f<id>`); a hundred of them are packed into
 * one (`b<n>`), since Chromium's storage.local slows with the number of its keys. All writing happens under the
 * store's lock (lib/store/lock.ts).
 */
import * as v from "valibot";
import { type Fact, THING_TYPES } from "./fact.ts";
import type { LocalArea } from "./local-area.ts";
import { MARK_KEY, type Mark, readMark } from "./mark.ts";
import { StoreError } from "./store.ts";
import { refuseNewer } from "./validate.ts";

export const PACK_SIZE = 100;
export const PACK_VERSION = 1;

/**
 * Characters of JSON in one pack, at most: Firefox puts a value of a megabyte into a file of its own beside its
 * database, and such files stay when that database is lost, and stand in the way of every new one.
 */
const PACK_LENGTH = 250_000;

/** How many packs one call writes: a call of hundreds of megabytes would be refused whole. */
export const PACKS_PER_CALL = 50;

const RANDOM_ID = /^[0-9a-f]{8}-/;

/** Ids from elsewhere need not look like ours; the colon keeps their keys apart from all others in storage.local. */
export const factKey = (id: string) => (RANDOM_ID.test(id) ? `f${id}` : `f:${id}`);
export const packKey = (index: number) => `b${index}`;
export const isFactKey = (key: string) => /^f(:|[0-9a-f]{8}-)/.test(key);
export const isPackKey = (key: string) => /^b\d+$/.test(key);

const packSchema = v.object({ version: v.literal(PACK_VERSION), facts: v.array(v.unknown()) });
const newerPack = v.object({ version: v.pipe(v.number(), v.minValue(PACK_VERSION + 1)) });
const factShape = v.looseObject({
  id: v.string(),
  at: v.string(),
  by: v.string(),
  about: v.pipe(v.string(), v.regex(new RegExp(`^(${THING_TYPES.join("|")}):.`))),
  field: v.string(),
});

/**
 * The facts under one key, and whether all that stands there could be read.
 * @throws StoreError "newer": what a newer Rolecall packed is left alone.
 */
export function factsUnder(key: string, stored: unknown): { facts: Fact[]; whole: boolean } {
  if (isPackKey(key) && v.is(newerPack, stored)) {
    throw new StoreError("newer", "These data were written by a newer Rolecall. Update the extension.");
  }
  const pack = isPackKey(key) ? v.safeParse(packSchema, stored) : undefined;
  const candidates = pack ? (pack.success ? pack.output.facts : []) : [stored];
  for (const fact of candidates) refuseNewer(fact);
  const facts = candidates.filter((fact) => v.is(factShape, fact)) as unknown as Fact[];
  return { facts, whole: facts.length > 0 && facts.length === candidates.length };
}

/** Appends facts, each under a key of its own, and the mark that counts them, in one write. */
export function appendLocal(area: LocalArea, facts: Fact[], mark: Mark): Promise<void> {
  const entries = facts.map((fact) => [factKey(fact.id), fact]);
  return area.set({ ...Object.fromEntries(entries), [MARK_KEY]: mark });
}

/**
 * Takes facts out again that the other copy did not take: first the mark, so that a kill in between leaves a fact too
 * many, never one that is counted and missing.
 */
export async function removeLocal(area: LocalArea, facts: Fact[], before: Mark): Promise<void> {
  const counted = await readMark(area);
  if (counted?.facts !== before.facts) await area.set({ [MARK_KEY]: before });
  const packs = facts.length < PACK_SIZE ? 0 : packsOf(facts).length;
  const next = before.firstPack + before.packs;
  const packKeys = Array.from({ length: packs }, (_, index) => packKey(next + index));
  await area.remove([...facts.map((fact) => factKey(fact.id)), ...packKeys]);
}

export function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Facts by pack: a hundred of them, or fewer where they are long; in the order given. */
export function packsOf(facts: Fact[]): Fact[][] {
  const packs: Fact[][] = [];
  let length = 0;
  for (const fact of facts) {
    const pack = packs.at(-1);
    const own = JSON.stringify(fact).length;
    if (!pack || pack.length >= PACK_SIZE || length + own > PACK_LENGTH) {
      packs.push([fact]);
      length = own;
    } else {
      pack.push(fact);
      length += own;
    }
  }
  return packs;
}

/** Packs that follow those of the mark, and the mark that counts them. */
export function withPacks(mark: Mark, groups: Fact[][]): { items: Record<string, unknown>; mark: Mark } {
  const packs = groups.map((facts, index) => [
    packKey(mark.firstPack + mark.packs + index),
    { version: PACK_VERSION, facts },
  ]);
  const next = { ...mark, packs: mark.packs + groups.length, packed: mark.packed + groups.flat().length };
  return { items: Object.fromEntries(packs), mark: next };
}

/**
 * Appends many facts as packs. The mark counts them with the last call, so that a call refused half-way leaves packs
 * that nothing counts, and that can be taken away again.
 */
export async function appendPacked(area: LocalArea, facts: Fact[], mark: Mark): Promise<Mark> {
  let now = mark;
  const calls = chunks(packsOf(facts), PACKS_PER_CALL);
  for (const [index, groups] of calls.entries()) {
    const next = withPacks(now, groups);
    now = { ...next.mark, facts: next.mark.facts + groups.flat().length };
    await area.set(index < calls.length - 1 ? next.items : { ...next.items, [MARK_KEY]: now });
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
  const facts = single.flatMap((key) => factsUnder(key, stored[key]).facts).slice(0, PACK_SIZE);
  if (facts.length < PACK_SIZE) return mark;
  const next = withPacks(mark, packsOf(facts));
  await area.set({ ...next.items, [MARK_KEY]: next.mark });
  await area.remove(facts.map((fact) => factKey(fact.id)));
  return next.mark;
}
