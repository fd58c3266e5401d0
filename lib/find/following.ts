/** The rows of everything in the store, read once and then kept true to it thing by thing. */
import type { Ref, ThingType } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { Finder } from "./finder.ts";
import { loadPinyin } from "./pinyin.ts";
import { keyOf } from "./row.ts";
import { FOUND_TYPES, type Made, namesOf, rowOf } from "./rows.ts";

/** So many rows are made before the page may draw and take a key. */
const AT_ONCE = 1_000;

/** With more things changed than this (a backup was restored), reading all of them anew is faster. */
const MOST_SINGLY = 500;

const NAMING: ThingType[] = ["company", "deal"];

const typeOf = (ref: Ref) => ref.slice(0, ref.indexOf(":")) as ThingType;
const isFound = (ref: Ref) => (FOUND_TYPES as readonly ThingType[]).includes(typeOf(ref));
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** One reading of the store: its rows, and what they show of other things. */
class Reading {
  readonly finder = new Finder();
  readonly #store: Store;
  readonly #shared: boolean;
  readonly #hurry: () => boolean;
  readonly #names = new Map<Ref, string[]>();
  readonly #needs = new Map<string, Ref[]>();

  constructor(store: Store, shared: boolean, hurry: () => boolean) {
    this.#store = store;
    this.#shared = shared;
    this.#hurry = hurry;
  }

  /** @param wanted false: nobody waits for it any more. */
  async all(wanted: () => boolean): Promise<void> {
    for (const type of FOUND_TYPES) {
      if (!wanted()) return;
      const things = await this.#store.things(type, this.#hurry);
      if (NAMING.includes(type)) for (const thing of things) this.#name(thing);
      for (let start = 0; start < things.length && wanted(); start += AT_ONCE) {
        for (const thing of things.slice(start, start + AT_ONCE)) this.#put(thing);
        await pause();
      }
    }
  }

  async again(refs: Ref[]): Promise<void> {
    for (const ref of refs.filter(isFound)) {
      const thing = await this.#store.thing(ref);
      // What was united with another is that other one now.
      if (thing?.ref !== ref) this.#gone(ref);
      if (!thing) continue;
      const renamed = NAMING.includes(thing.type) && this.#name(thing);
      this.#put(thing);
      if (renamed) await this.#dependents(thing.ref);
    }
  }

  #name(thing: Thing): boolean {
    const before = this.#names.get(thing.ref);
    const names = namesOf(thing, this.#shared);
    this.#names.set(thing.ref, names);
    return before?.join("\n") !== names.join("\n");
  }

  #put(thing: Thing): void {
    const made: Made | null = rowOf(thing, this.#names, this.#shared);
    if (made) {
      this.finder.put(made.row);
      this.#needs.set(keyOf(made.row), made.needs);
    } else this.#gone(thing.ref);
  }

  #gone(ref: Ref): void {
    this.finder.remove(ref);
    this.#needs.delete(ref);
  }

  async #dependents(named: Ref): Promise<void> {
    const keys = [...this.#needs].flatMap(([key, needs]) => (needs.includes(named) ? [key as Ref] : []));
    for (const key of keys) {
      const thing = await this.#store.thing(key);
      if (thing) this.#put(thing);
    }
  }
}

export interface FindIndex {
  /** What is known so far; another one once everything was read anew. */
  finder(): Finder;
  /** Whether everything was read. */
  isWhole(): boolean;
  /** Calls back whenever rows came or changed. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/**
 * Reads everything that can be found, and follows what changes.
 * @param shared others can see the screen: nothing held confidential gets into the index.
 * @param hurry whether somebody waits for it: until then it is read while nobody asks for anything else.
 */
export function openIndex(store: Store, shared: boolean, hurry: () => boolean): FindIndex {
  const listeners = new Set<() => void>();
  let reading = new Reading(store, shared, hurry);
  let whole = false;
  let open = true;
  let turn: Promise<unknown> = Promise.resolve();

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const readAll = async () => {
    const fresh = new Reading(store, shared, hurry);
    if (!whole) reading = fresh;
    await Promise.all([fresh.all(() => open), loadPinyin()]);
    reading = fresh;
    whole = true;
    tell();
  };
  const later = (work: () => Promise<void>) => {
    // A reading that failed (the store was just closed) leaves the rows as they were.
    turn = turn.then(() => (open ? work() : undefined)).catch(() => undefined);
  };
  const stop = store.subscribe((changed) => {
    if (changed.length === 0 || changed.length > MOST_SINGLY) later(readAll);
    else if (changed.some(isFound)) later(() => reading.again(changed).then(tell));
  });
  later(readAll);
  return {
    finder: () => reading.finder,
    isWhole: () => whole,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      open = false;
      stop();
      listeners.clear();
    },
  };
}
