/** Keeps rows true to the store: made once, brought up to date by what changed, written down for the next page. */
import type { LocalDate } from "../method/model.ts";
import type { Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { type Affected, affectedBy, isEverywhere } from "./affected.ts";
import {
  clearRows,
  dropRows,
  NONE_GONE,
  openRows,
  placeOf,
  type RowChange,
  type RowDatabase,
  readTables,
  type Tables,
  writeAllRows,
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

/**
 * One page at a time: it makes rows that the others then find made, and no page writes what it made of an older state
 * over what another one made of a newer.
 */
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

/** The rows as they were written, with their place; null when there are none, or none that can be read. */
export async function writtenRows(database: RowDatabase): Promise<{ place: string; rows: Tables } | null> {
  try {
    const place = await placeOf(database);
    return place === undefined ? null : { place, rows: await readTables(database) };
  } catch {
    await clearRows(database).catch(() => undefined);
    return null;
  }
}

const fewOf = (changed: readonly Ref[] | null): readonly Ref[] | null =>
  changed && changed.length <= MOST_CHANGED && !changed.some(isEverywhere) ? changed : null;

export class RowKeeper {
  readonly #store: Store;
  #database: RowDatabase | null;

  constructor(store: Store, database: RowDatabase | null) {
    this.#store = store;
    this.#database = database;
  }

  /**
   * Rows that changed since a place, or all.
   * @param place what the asker's rows tell of; null: it has none.
   */
  since(place: string | null, today: LocalDate): Promise<Update> {
    return alone(async () => {
      const written = await this.#writtenPlace(place);
      const { place: now, changed: all } = await this.#store.changesSince(place);
      const changed = fewOf(all);
      const unwritten =
        written === place ? changed : fewOf((await this.#store.changesSince(written)).changed);
      if (!unwritten) return this.#all(today);
      if (!changed) return this.#fromWritten(unwritten, now, today);
      const either = [...new Set([...changed, ...unwritten])];
      return { anew: false, place: now, ...(await this.#some(either, now, today)) };
    });
  }

  /** These rows once more, though nothing was recorded: on another day. */
  again(affected: Affected, today: LocalDate): Promise<RowChange> {
    return alone(async () => {
      const change = await makeRows(this.#store, affected, today);
      await this.#write((database) => writeRows(database, change, null));
      return change;
    });
  }

  /** What the written rows tell of; as the asker's where nothing is written down. */
  async #writtenPlace(asked: string | null): Promise<string | null> {
    if (!this.#database) return asked;
    try {
      return (await placeOf(this.#database)) ?? null;
    } catch {
      // Closed by the browser, or by a page of another version.
      this.#database = null;
      return asked;
    }
  }

  async #some(changed: readonly Ref[], place: string, today: LocalDate): Promise<RowChange> {
    if (changed.length === 0) return { put: { deals: [], people: [], companies: [] }, gone: NONE_GONE };
    const change = await makeRows(this.#store, await affectedBy(this.#store, changed), today);
    await this.#write((database) => writeRows(database, change, place));
    return change;
  }

  async #all(today: LocalDate): Promise<Update> {
    const { place } = await this.#store.changesSince(null);
    const change = await makeAllRows(this.#store, today);
    await this.#write((database) => writeAllRows(database, change.put, place));
    return { anew: true, place, ...change };
  }

  /** What another page wrote, brought up to date, is read and not made again. */
  async #fromWritten(unwritten: readonly Ref[], place: string, today: LocalDate): Promise<Update> {
    await this.#some(unwritten, place, today);
    const written = this.#database && (await writtenRows(this.#database));
    return written
      ? { anew: true, place: written.place, put: written.rows, gone: NONE_GONE }
      : this.#all(today);
  }

  /** What cannot be written is shown all the same, by this page alone; the next one makes all anew. */
  async #write(work: (database: RowDatabase) => Promise<void>): Promise<void> {
    const database = this.#database;
    if (!database) return;
    try {
      await work(database);
    } catch {
      this.#database = null;
      await clearRows(database).catch(() => undefined);
    }
  }
}
