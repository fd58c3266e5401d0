/**
 * Rows kept in a database of their own, so that lists and popup open without judging any deal. It holds nothing that
 * cannot be made anew: whatever is wrong with it, it is dropped. Rows stand as packed JSON, many to a block: reading them
 * so takes a small part of the time that an object for each takes (measured in Chromium 156, 20,000 people).
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { type CompanyRow, type DealRow, type PersonRow, ROWS_VERSION } from "../lists/rows.ts";
import { turns } from "../turns.ts";
import { type Needs, needsOf } from "./needs.ts";
import { pack, unpack } from "./packed.ts";

const NAME = "rolecall-rows";

/**
 * Blocks of each table: few enough to be read at once, and so many that with 20,000 people in them each stays, packed,
 * under the 64 KiB over which Chromium keeps a value in a file of its own.
 */
const BLOCKS = 96;

export interface Tables {
  deals: DealRow[];
  people: PersonRow[];
  companies: CompanyRow[];
}

const TABLES = ["deals", "people", "companies"] as const;
type TableName = (typeof TABLES)[number];
type Row = Tables[TableName][number];
/** Beside each block of deals stands what a popup asks of them (needs.ts). */
type BlockName = TableName | "needs";

export interface RowChange {
  put: Tables;
  /** Ids of things that have no row any more. */
  gone: Record<TableName, string[]>;
}

interface Schema extends DBSchema {
  /** By table and number: the rows of a block, packed (packed.ts). */
  blocks: { key: [BlockName, number]; value: Uint8Array<ArrayBuffer> };
  /** `place`: in the journal of changes, of which the rows tell. */
  state: { key: "place"; value: string };
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

/** Forgets all rows: what cannot be read is made anew. */
export async function clearRows(database: RowDatabase): Promise<void> {
  const transaction = database.transaction(["blocks", "state"], "readwrite");
  void transaction.objectStore("blocks").clear();
  void transaction.objectStore("state").clear();
  await transaction.done;
}

async function blocksOf(database: RowDatabase, name: BlockName): Promise<string[]> {
  const blocks = await database.getAll("blocks", IDBKeyRange.bound([name, 0], [name, BLOCKS]));
  return Promise.all(blocks.map(unpack));
}

/** The rows of one block; none where there is no such block yet. */
async function rowsIn(database: RowDatabase, name: TableName, number: number): Promise<Row[]> {
  const block = await database.get("blocks", [name, number]);
  return block ? JSON.parse(await unpack(block)) : [];
}

export async function readNeeds(database: RowDatabase): Promise<Needs> {
  return (await blocksOf(database, "needs")).flatMap((text): Needs => JSON.parse(text));
}

export async function readTables(database: RowDatabase): Promise<Tables> {
  const turn = turns();
  const read = async (name: TableName) => {
    const rows: Row[] = [];
    for (const text of await blocksOf(database, name)) {
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
  const blocks = await Promise.all(numbers.map((number) => rowsIn(database, "deals", number)));
  const rows = new Map((blocks.flat() as DealRow[]).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

interface BlockChange {
  name: TableName;
  number: number;
  put: Row[];
  gone: Set<string>;
}

/** By block: what is to be put there, and what is to go. */
function byBlock(name: TableName, put: readonly Row[], gone: readonly string[]): BlockChange[] {
  const blocks = new Map<number, BlockChange>();
  const blockFor = (id: string) => {
    const number = blockOf(id);
    const block = blocks.get(number) ?? { name, number, put: [], gone: new Set() };
    blocks.set(number, block);
    return block;
  };
  for (const row of put) blockFor(row.id).put.push(row);
  for (const id of gone) blockFor(id).gone.add(id);
  return [...blocks.values()];
}

const blockChanges = ({ put, gone }: RowChange): BlockChange[] =>
  TABLES.flatMap((name) => byBlock(name, put[name], gone[name]));

type Block = [key: [BlockName, number], packed: Uint8Array<ArrayBuffer>];

async function blocksWith(
  { name, number, put, gone }: BlockChange,
  before: readonly Row[],
): Promise<Block[]> {
  const changed = new Set([...gone, ...put.map(({ id }) => id)]);
  const rows = [...before.filter(({ id }) => !changed.has(id)), ...put];
  const block: Block = [[name, number], await pack(JSON.stringify(rows))];
  if (name !== "deals") return [block];
  return [block, [["needs", number], await pack(JSON.stringify(needsOf(rows as DealRow[])))]];
}

const writing = (database: RowDatabase) => {
  const transaction = database.transaction(["blocks", "state"], "readwrite", { durability: "relaxed" });
  return { transaction, blocks: transaction.objectStore("blocks"), state: transaction.objectStore("state") };
};

/**
 * Writes rows that changed, all or nothing; to be called by one page at a time (keeper.ts). Lost with a crash, they are
 * only made again.
 * @param place of which all rows tell from now on; null: as before.
 */
export async function writeRows(
  database: RowDatabase,
  change: RowChange,
  place: string | null,
): Promise<void> {
  // Packed before the transaction, which would not wait for it.
  const packed = await Promise.all(
    blockChanges(change).map(async (one) => blocksWith(one, await rowsIn(database, one.name, one.number))),
  );
  const { transaction, blocks, state } = writing(database);
  await Promise.all([
    ...packed.flat().map(([key, block]) => blocks.put(block, key)),
    ...(place === null ? [] : [state.put(place, "place")]),
    transaction.done,
  ]);
}

/** Writes all rows there are in place of those before. */
export async function writeAllRows(database: RowDatabase, put: Tables, place: string): Promise<void> {
  const turn = turns();
  const all: Block[] = [];
  for (const one of blockChanges({ put, gone: NONE_GONE })) {
    all.push(...(await blocksWith(one, [])));
    await turn();
  }
  const { transaction, blocks, state } = writing(database);
  void blocks.clear();
  await Promise.all([
    ...all.map(([key, block]) => blocks.put(block, key)),
    state.put(place, "place"),
    transaction.done,
  ]);
}

export const NONE_GONE: RowChange["gone"] = { deals: [], people: [], companies: [] };
