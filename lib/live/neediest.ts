/** The deals that need help first, read from their rows: a popup judges none of them. */
import { signal } from "@preact/signals";
import type { DealRow } from "../lists/rows.ts";
import { localToday } from "../records/ids.ts";
import { clearRows, placeOf, type RowDatabase, readDeals, readNeeds } from "../rows/database.ts";
import { openRowDatabase, RowKeeper } from "../rows/keeper.ts";
import { neediest } from "../rows/needs.ts";
import { coalesced } from "./coalesced.ts";
import { startStore } from "./store.ts";

/** Nothing to scroll for these. */
const FIRST = 5;
/** As many are judged again on a new day, before all others: one of them may have come to be first. */
const JUDGED_AGAIN = 20;

export interface Neediest {
  /** By whether others see the screen, those that need help first. */
  full: DealRow[];
  open: DealRow[];
  /** Whether there is any deal at all. */
  any: boolean;
}

/** Undefined until they were read. */
export const neediestDeals = signal<Neediest | undefined>(undefined);

/** @param known what is there is the state of the store; else that there is no deal may be long over, and is not shown. */
async function read(database: RowDatabase, known: boolean): Promise<void> {
  const needs = await readNeeds(database);
  if (needs.length === 0 && !known) return;
  const rows = (shared: boolean) => readDeals(database, neediest(needs, shared, FIRST));
  const [full, open] = await Promise.all([rows(false), rows(true)]);
  neediestDeals.value = { full, open, any: needs.length > 0 };
}

/** What was written before, at once; what changed since is put right a moment later. */
async function readFirst(database: RowDatabase): Promise<void> {
  try {
    if (await placeOf(database)) await read(database, false);
  } catch {
    await clearRows(database).catch(() => undefined);
  }
}

async function judgedToday(keeper: RowKeeper, database: RowDatabase): Promise<void> {
  const today = localToday();
  const needs = await readNeeds(database);
  const first = [false, true].flatMap((shared) => neediest(needs, shared, JUDGED_AGAIN));
  const old = (await readDeals(database, [...new Set(first)])).filter(({ day }) => day !== today);
  if (old.length === 0) return;
  const deals = new Set(old.map(({ id }) => id));
  await keeper.again({ deals, people: new Set(), companies: new Set() }, today);
}

async function follow(keeper: RowKeeper, database: RowDatabase): Promise<void> {
  await keeper.since((await placeOf(database)) ?? null, localToday());
  await judgedToday(keeper, database);
  await read(database, true);
}

async function start(): Promise<void> {
  const opening = startStore();
  const database = await openRowDatabase();
  if (!database) return;
  // Shown before the store is even open.
  await readFirst(database);
  const store = await opening;
  const keeper = new RowKeeper(store, database);
  const again = coalesced(() => follow(keeper, database));
  store.subscribe(() => void again().catch(() => undefined));
  await again();
}

let starting: Promise<void> | undefined;

/** Reads them and follows the store, once for this page. */
export function startNeediest(): void {
  starting ??= start();
  // What is wrong with the store stands in storeState, and on the screen.
  starting.catch(() => undefined);
}
