/** Keeps rows true to the store: made once, brought up to date by what changed, written down for the next page. */
import type { LocalDate } from "../method/model.ts";
import type { Store } from "../store/store.ts";
import { type Affected, affectedBy, isEverywhere } from "./affected.ts";
import {
  dropRows,
  openRows,
  placeOf,
  type RowChange,
  type RowDatabase,
  readTables,
  writeRows,
} from "./database.ts";
import { makeAllRows, makeRows } from "./make-rows.ts";

/** More things than this: reading all at once is quicker. */
const MOST_CHANGED = 1_500;

export interface Update extends RowChange {
  /** These are all rows there are. */
  anew: boolean;
  place: string;
}

/** One page at a time makes all rows; the others find them made. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request("rolecall-rows", work) as Promise<T>;

/** Null where no database opens: rows are made anew by each page then. */
export async function openRowDatabase(): Promise<RowDatabase | null> {
  try {
    return await openRows();
  } catch {
    await dropRows().catch(() => undefined);
    return openRows().catch(() => null);
  }
}

/** A row that could not be written is made again by the next page: the place says less than the rows, never more. */
async function written(database: RowDatabase | null, update: Update): Promise<Update> {
  try {
    if (database) await writeRows(database, update, update.place, update.anew);
  } catch {
    // Shown all the same.
  }
  return update;
}

export class RowKeeper {
  readonly #store: Store;
  readonly #database: RowDatabase | null;

  constructor(store: Store, database: RowDatabase | null) {
    this.#store = store;
    this.#database = database;
  }

  /**
   * Rows that changed since a place, or all.
   * @param place what the asker's rows tell of; null: it has none.
   */
  async since(place: string | null, today: LocalDate): Promise<Update> {
    const { place: now, changed } = await this.#store.changesSince(place);
    if (changed === null || changed.length > MOST_CHANGED || changed.some(isEverywhere))
      return this.#all(place, today);
    if (changed.length === 0) return { anew: false, place: now, ...NOTHING };
    const affected = await affectedBy(this.#store, changed);
    return this.#write({ anew: false, place: now, ...(await makeRows(this.#store, affected, today)) });
  }

  /** These rows once more, though nothing was recorded: on another day. */
  async again(affected: Affected, place: string, today: LocalDate): Promise<Update> {
    return this.#write({ anew: false, place, ...(await makeRows(this.#store, affected, today)) });
  }

  /** What another page made meanwhile is read, not made again. */
  #all(before: string | null, today: LocalDate): Promise<Update> {
    return alone(async () => {
      const stored = this.#database && (await placeOf(this.#database));
      const { place, changed } = await this.#store.changesSince(stored ?? null);
      if (this.#database && stored && stored !== before && changed?.length === 0)
        return { anew: true, place, put: await readTables(this.#database), gone: NOTHING.gone };
      return this.#write({ anew: true, place, ...(await makeAllRows(this.#store, today)) });
    });
  }

  #write(update: Update): Promise<Update> {
    return written(this.#database, update);
  }
}

const NOTHING: RowChange = {
  put: { deals: [], people: [], companies: [] },
  gone: { deals: [], people: [], companies: [] },
};
