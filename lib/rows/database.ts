/**
 * Rows kept in a database of their own, so that lists and popup open without judging any deal. It holds nothing that
 * cannot be made anew: whatever is wrong with it, it is dropped. Rows stand as JSON, many to a block: reading them so
 * takes a tenth of the time that an object for each takes (measured in Chromium 156, 20,000 people).
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { type CompanyRow, type DealRow, type PersonRow, ROWS_VERSION } from "../lists/rows.ts";
import { turns } from "../turns.ts";
import { type Needs, withChange } from "./needs.ts";

const NAME = "rolecall-rows";

/**
 * Blocks of each table: so many that with tens of thousands of rows none exceeds 64 KiB, beyond which Chromium keeps a
 * value in a file of its own, and that a change rewrites little.
 */
const BLOCKS = 512;

export interface Tables {
  deals: DealRow[];
  people: PersonRow[];
  companies: CompanyRow[];
}

const TABLES = ["deals", "people", "companies"] as const;
type TableName = (typeof TABLES)[number];

export interface RowChange {
  put: Tables;
  /** Ids of things that have no row any more. */
  gone: Record<TableName, string[]>;
}

interface Schema extends DBSchema {
  /** By table and number: the rows of a block. */
  blocks: { key: [TableName, number]; value: string };
  /** `place`: in the journal of changes, of which the rows tell; `needs`: of every deal that may need help. */
  state: { key: "place" | "needs"; value: string };
}

export type RowDatabase = IDBPDatabase<Schema>;

export function openRows(): Promise<RowDatabase> {
  return openDB<Schema>(NAME, ROWS_VERSION, {
    upgrade(database) {
      for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
      database.createObjectStore("blocks");
      database.createObjectStore("state");
    },
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

export const dropRows = (): Promise<void> => deleteDB(NAME);

/** FNV-1a, so that rows spread evenly whatever their ids look like. */
function blockOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return hash % BLOCKS;
}

/** Undefined when no rows were made yet. */
export const placeOf = (database: RowDatabase): Promise<string | undefined> => database.get("state", "place");

export async function readNeeds(database: RowDatabase): Promise<Needs> {
  return JSON.parse((await database.get("state", "needs")) ?? "[]");
}

export async function readTables(database: RowDatabase): Promise<Tables> {
  const turn = turns();
  const read = async (name: TableName) => {
    const range = IDBKeyRange.bound([name, 0], [name, BLOCKS]);
    const rows: Row[] = [];
    for (const text of await database.getAll("blocks", range)) {
      for (const row of JSON.parse(text)) rows.push(row);
      await turn();
    }
    return rows;
  };
  const [deals, people, companies] = await Promise.all(TABLES.map(read));
  return { deals, people, companies } as Tables;
}

/** A few deals, in the order asked for; those that have no row are left out. */
export async function readDeals(database: RowDatabase, ids: readonly string[]): Promise<DealRow[]> {
  const numbers = [...new Set(ids.map(blockOf))];
  const texts = await Promise.all(numbers.map((number) => database.get("blocks", ["deals", number])));
  const rows = new Map(
    texts.flatMap((text) => JSON.parse(text ?? "[]")).map((row: DealRow) => [row.id, row]),
  );
  return ids.flatMap((id) => rows.get(id) ?? []);
}

type Row = Tables[TableName][number];

/** By block: what is to be put there, and what is to go. */
function byBlock(
  put: readonly Row[],
  gone: readonly string[],
): Map<number, { put: Row[]; gone: Set<string> }> {
  const blocks = new Map<number, { put: Row[]; gone: Set<string> }>();
  const blockFor = (id: string) => {
    const number = blockOf(id);
    const block = blocks.get(number) ?? { put: [], gone: new Set() };
    blocks.set(number, block);
    return block;
  };
  for (const row of put) blockFor(row.id).put.push(row);
  for (const id of gone) blockFor(id).gone.add(id);
  return blocks;
}

/**
 * Writes rows, all or nothing, with the place they tell of. Lost with a crash, they are only made again.
 * @param anew these are all rows there are.
 */
export async function writeRows(
  database: RowDatabase,
  { put, gone }: RowChange,
  place: string,
  anew: boolean,
): Promise<void> {
  const transaction = database.transaction(["blocks", "state"], "readwrite", { durability: "relaxed" });
  const blocks = transaction.objectStore("blocks");
  const state = transaction.objectStore("state");
  if (anew) await blocks.clear();
  for (const name of TABLES) {
    for (const [number, change] of byBlock(put[name], gone[name])) {
      const before: Row[] = anew ? [] : JSON.parse((await blocks.get([name, number])) ?? "[]");
      const changed = new Set([...change.gone, ...change.put.map(({ id }) => id)]);
      const rows = [...before.filter(({ id }) => !changed.has(id)), ...change.put];
      await blocks.put(JSON.stringify(rows), [name, number]);
    }
  }
  const needs: Needs = anew ? [] : JSON.parse((await state.get("needs")) ?? "[]");
  await state.put(JSON.stringify(withChange(needs, put.deals, gone.deals)), "needs");
  await state.put(place, "place");
  await transaction.done;
}
