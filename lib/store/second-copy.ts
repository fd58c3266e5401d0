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
/** Version 1 held the facts as objects, not as text: a tenth slower to write, and four times as slow to read. */
const PACK_VERSION = 2;

/**
 * Characters of JSON in one pack, at most; each may take two bytes. Chromium keeps a value over 64 KiB outside its
 * database, and may never finish to write it where the profile is damaged; Firefox does so from a megabyte on, and such
 * files stay when the database is lost, and stand in the way of every new one.
 */
const PACK_LENGTH = 30_000;

/** How many packs one call writes or reads: what the page can do in one turn. */
export const PACKS_PER_CALL = 10;

const RANDOM_ID = /^[0-9a-f]{8}-/;

/** Ids from elsewhere need not look like ours; the colon keeps their keys apart from all others in storage.local. */
export const factKey = (id: string) => (RANDOM_ID.test(id) ? `f${id}` : `f:${id}`);
export const packKey = (index: number) => `b${index}`;
export const isFactKey = (key: string) => /^f(:|[0-9a-f]{8}-)/.test(key);
export const isPackKey = (key: string) => /^b\d+$/.test(key);

const packSchema = v.union([
  v.object({ version: v.literal(1), facts: v.array(v.unknown()) }),
  v.object({ version: v.literal(PACK_VERSION), json: v.string() }),
]);
const newerPack = v.object({ version: v.pipe(v.number(), v.minValue(PACK_VERSION + 1)) });
const factShape = v.looseObject({
  id: v.string(),
  at: v.string(),
  by: v.string(),
  about: v.pipe(v.string(), v.regex(new RegExp(`^(${THING_TYPES.join("|")}):.`))),
  field: v.string(),
});

function factsOfPack(stored: unknown): unknown[] {
  const pack = v.safeParse(packSchema, stored);
  if (!pack.success) return [];
  if (pack.output.version === 1) return pack.output.facts;
  try {
    const facts: unknown = JSON.parse(pack.output.json);
    return Array.isArray(facts) ? facts : [];
  } catch {
    return [];
  }
}

/**
 * The facts under one key, and whether all that stands there could be read.
 * @throws StoreError "newer": what a newer Rolecall packed is left alone.
 */
export function factsUnder(key: string, stored: unknown): { facts: Fact[]; whole: boolean } {
  if (isPackKey(key) && v.is(newerPack, stored)) {
    throw new StoreError("newer", "These data were written by a newer Rolecall. Update the extension.");
  }
  const candidates = isPackKey(key) ? factsOfPack(stored) : [stored];
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
  const packs = facts.length < PACK_SIZE ? 0 : [...packing(facts)].length;
  const next = before.firstPack + before.packs;
  const packKeys = Array.from({ length: packs }, (_, index) => packKey(next + index));
  await area.remove([...facts.map((fact) => factKey(fact.id)), ...packKeys]);
}

export function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** A hundred facts, or fewer where they are long, as they are kept. */
export interface Pack {
  /** How many. */
  facts: number;
  json: string;
}

const packOf = (texts: string[]): Pack => ({ facts: texts.length, json: `[${texts.join(",")}]` });

/** Facts by pack, in the order given. */
export function* packing(facts: Iterable<Fact>): Generator<Pack> {
  let texts: string[] = [];
  let length = 0;
  for (const fact of facts) {
    const text = JSON.stringify(fact);
    if (texts.length >= PACK_SIZE || (texts.length > 0 && length + text.length > PACK_LENGTH)) {
      yield packOf(texts);
      texts = [];
      length = 0;
    }
    texts.push(text);
    length += text.length;
  }
  if (texts.length > 0) yield packOf(texts);
}

/** The packs of one call after another: each is made only when the one before it is written. */
export function* inCalls(packs: Iterable<Pack>): Generator<Pack[]> {
  let call: Pack[] = [];
  for (const pack of packs) {
    if (call.push(pack) < PACKS_PER_CALL) continue;
    yield call;
    call = [];
  }
  if (call.length > 0) yield call;
}

/** Packs that follow those of the mark, and the mark that counts them. */
export function withPacks(mark: Mark, packs: Pack[]): { items: Record<string, unknown>; mark: Mark } {
  const items = packs.map(({ json }, index) => [
    packKey(mark.firstPack + mark.packs + index),
    { version: PACK_VERSION, json },
  ]);
  const packed = packs.reduce((sum, { facts }) => sum + facts, 0);
  const next = { ...mark, packs: mark.packs + packs.length, packed: mark.packed + packed };
  return { items: Object.fromEntries(items), mark: next };
}

/**
 * Appends many facts as packs. The mark counts them only once all are there, so that a call refused half-way leaves
 * packs that nothing counts, and that can be taken away again.
 */
export async function appendPacked(area: LocalArea, facts: Fact[], mark: Mark): Promise<Mark> {
  let now = mark;
  for (const packs of inCalls(packing(facts))) {
    const next = withPacks(now, packs);
    await area.set(next.items);
    now = next.mark;
  }
  const counted = { ...now, facts: mark.facts + facts.length };
  await area.set({ [MARK_KEY]: counted });
  return counted;
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
  const next = withPacks(mark, [...packing(facts)]);
  await area.set({ ...next.items, [MARK_KEY]: next.mark });
  await area.remove(facts.map((fact) => factKey(fact.id)));
  return next.mark;
}
