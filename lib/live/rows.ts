/** The rows of all deals, people and companies as this page has them, kept true to the store. */
import { signal } from "@preact/signals";
import type { CompanyRow, DealRow, PersonRow } from "../lists/rows.ts";
import type { LocalDate } from "../method/model.ts";
import { localToday } from "../records/ids.ts";
import type { Affected } from "../rows/affected.ts";
import type { RowDatabase, Tables } from "../rows/database.ts";
import { openRowDatabase, RowKeeper, type Update, writtenRows } from "../rows/keeper.ts";
import type { Store } from "../store/store.ts";
import { startStore } from "./store.ts";

export interface LiveRows {
  deals: ReadonlyMap<string, DealRow>;
  people: ReadonlyMap<string, PersonRow>;
  companies: ReadonlyMap<string, CompanyRow>;
}

/** Undefined until they were read, or made for the first time. */
export const liveRows = signal<LiveRows | undefined>(undefined);

const mapOf = <R extends { id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));

const liveOf = ({ deals, people, companies }: Tables): LiveRows => ({
  deals: mapOf(deals),
  people: mapOf(people),
  companies: mapOf(companies),
});

/** The same map where nothing changed in it, so that nothing is sorted anew for it. */
function changed<R extends { id: string }>(
  before: ReadonlyMap<string, R>,
  put: readonly R[],
  gone: readonly string[],
): ReadonlyMap<string, R> {
  if (put.length === 0 && !gone.some((id) => before.has(id))) return before;
  const next = new Map(before);
  for (const id of gone) next.delete(id);
  for (const row of put) next.set(row.id, row);
  return next;
}

/** Rows after an update. */
export function withUpdate(before: LiveRows | undefined, { anew, put, gone }: Update): LiveRows {
  if (anew || !before) return liveOf(put);
  return {
    deals: changed(before.deals, put.deals, gone.deals),
    people: changed(before.people, put.people, gone.people),
    companies: changed(before.companies, put.companies, gone.companies),
  };
}

/** Rows that another day makes wrong, so many at most. */
function outdated({ deals, people }: LiveRows, today: LocalDate, most: number): Affected {
  const oldDeals = [...deals.values()].filter(({ day }) => day !== today).slice(0, most);
  const turned = [...people.values()].filter(({ turns }) => turns !== null && turns <= today).slice(0, most);
  const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
  return { deals: ids(oldDeals), people: ids(turned), companies: new Set() };
}

/** Deals judged again on a new day before the list is shown anew. */
const SWEPT_AT_ONCE = 100;

/** Rows as they were stored, and the place in the store that they are true to. */
interface Stored {
  place: string;
  rows: LiveRows;
}

class Follower {
  readonly #keeper: RowKeeper;
  #place: string | null;
  /** What was stored, until it is shown. */
  readonly #stored: LiveRows | undefined;
  #running = false;
  #asked = false;

  constructor(keeper: RowKeeper, stored: Stored | null) {
    this.#keeper = keeper;
    this.#place = stored?.place ?? null;
    this.#stored = stored?.rows;
  }

  /** Brings the rows up to date; once more afterwards, however often it was asked for meanwhile. */
  async follow(): Promise<void> {
    this.#asked = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#asked) {
        this.#asked = false;
        this.#take(await this.#keeper.since(this.#place, localToday()));
        await this.#sweep();
      }
    } finally {
      this.#running = false;
    }
  }

  /** On a new day every deal is judged again, some at a time; what was recorded meanwhile comes first. */
  async #sweep(): Promise<void> {
    const today = localToday();
    while (!this.#asked && this.#place !== null && liveRows.value) {
      const old = outdated(liveRows.value, today, SWEPT_AT_ONCE);
      if (old.deals.size + old.people.size === 0) return;
      this.#take({ anew: false, place: this.#place, ...(await this.#keeper.again(old, today)) });
    }
  }

  #take(update: Update): void {
    this.#place = update.place;
    const before = liveRows.value;
    const next = withUpdate(before ?? this.#stored, update);
    const same =
      before?.deals === next.deals && before.people === next.people && before.companies === next.companies;
    if (!same) liveRows.value = next;
  }
}

/** That a list is empty may be long over: whether it is, the store says first. */
const isFull = ({ deals, people, companies }: LiveRows) =>
  [deals, people, companies].every(({ size }) => size > 0);

/** What was written, shown before the store is even open: what changed since is put right a moment later. */
async function stored(database: RowDatabase | null): Promise<Stored | null> {
  const written = database && (await writtenRows(database));
  if (!written) return null;
  const rows = liveOf(written.rows);
  if (isFull(rows)) liveRows.value = rows;
  return { place: written.place, rows };
}

async function start(store: Promise<Store>): Promise<void> {
  const database = await openRowDatabase();
  const before = await stored(database);
  const opened = await store;
  const follower = new Follower(new RowKeeper(opened, database), before);
  opened.subscribe(() => void follower.follow().catch(() => undefined));
  document.addEventListener("visibilitychange", () => void follower.follow().catch(() => undefined));
  await follower.follow();
}

let starting: Promise<void> | undefined;

/** Reads the rows and follows the store, once for this page. */
export function startRows(): void {
  starting ??= start(startStore());
  // What is wrong with the store stands in storeState, and on the screen.
  starting.catch(() => undefined);
}
