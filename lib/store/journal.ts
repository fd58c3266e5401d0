/**
 * Which things changed, in the order they were written: what is derived from them (rows of lists) is brought up to date
 * by reading on from where it stands, whichever context wrote and however long ago. Kept in `meta`, written in the
 * transaction that writes the things, so that it never says less than what happened.
 */
import type { IDBPObjectStore } from "idb";
import type { Database, Schema } from "./database.ts";
import type { Ref } from "./fact.ts";

/** Entries kept: whoever stands further back is told that anything may have changed. */
const KEPT = 1_000;

/** More things than this in one entry are told as "anything". */
const MOST_NAMED = 2_000;

/** And more letters of their names: a value over 64 KiB Chromium keeps outside its database (second-copy.ts). */
const MOST_LETTERS = 50_000;

const EPOCH = "journal-epoch";
const PREFIX = "journal ";
const ENTRIES = IDBKeyRange.bound(PREFIX, `${PREFIX}~`);
const DIGITS = 15;

const keyOf = (number: number) => PREFIX + String(number).padStart(DIGITS, "0");
const numberOf = (key: string) => Number(key.slice(PREFIX.length));

type Meta = IDBPObjectStore<Schema, ("facts" | "things" | "meta")[], "meta", "readwrite">;

/**
 * Writes down that things change, within the transaction that changes them.
 * @param all how many change, in this transaction and others that go with it.
 */
export async function noteChange(meta: Meta, refs: readonly Ref[], all = refs.length): Promise<void> {
  if (refs.length === 0) return;
  const last = await meta.openKeyCursor(ENTRIES, "prev");
  const number = last ? numberOf(last.key) + 1 : 1;
  if (number > KEPT) await meta.delete(keyOf(number - KEPT));
  if (!(await meta.get(EPOCH))) await meta.put(crypto.randomUUID(), EPOCH);
  const isTooMuch = all > MOST_NAMED || refs.join("").length > MOST_LETTERS;
  await meta.put(isTooMuch ? null : refs, keyOf(number));
}

export interface Changes {
  /** Where the journal stands now: given back at the next question. */
  place: string;
  /** The things that changed since, each once; null when anything may have. */
  changed: Ref[] | null;
}

/** An epoch for a journal that nothing was written to yet: a database made anew has another. */
async function epochOf(database: Database): Promise<string> {
  const transaction = database.transaction("meta", "readwrite");
  const known = await transaction.store.get(EPOCH);
  const epoch = typeof known === "string" ? known : crypto.randomUUID();
  if (epoch !== known) await transaction.store.put(epoch, EPOCH);
  await transaction.done;
  return epoch;
}

async function lastNumber(database: Database): Promise<number> {
  const cursor = await database.transaction("meta").store.openKeyCursor(ENTRIES, "prev");
  return cursor ? numberOf(cursor.key) : 0;
}

/** @param place where the asker stood; null, or anything not understood, is told that anything may have changed. */
export async function changesSince(database: Database, place: string | null): Promise<Changes> {
  const known = await database.get("meta", EPOCH);
  const epoch = typeof known === "string" ? known : await epochOf(database);
  const last = await lastNumber(database);
  const here = `${epoch} ${last}`;
  const [ofEpoch, number = ""] = (place ?? "").split(" ");
  const from = Number(number);
  if (ofEpoch !== epoch || !(from <= last) || last - from > KEPT) return { place: here, changed: null };
  if (from === last) return { place: here, changed: [] };
  const entries = await database.getAll("meta", IDBKeyRange.bound(keyOf(from), keyOf(last), true));
  if (entries.length < last - from || entries.includes(null)) return { place: here, changed: null };
  return { place: here, changed: [...new Set((entries as Ref[][]).flat())] };
}
