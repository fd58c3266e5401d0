/** What every context asks of the store. Opened by `openStore` (lib/store/open.ts). */
import type { Fact, FactDraft, Ref, ThingType } from "./fact.ts";
import type { Changes } from "./journal.ts";
import type { Thing } from "./things.ts";

/** What was found and mended at the start (design.md, store). */
export interface Recovery {
  /** Facts written back into a copy that had lost them; 0 when both copies were whole. */
  restored: number;
  /** Which copies were mended or are dead. */
  copies: { name: "indexeddb" | "storage-local"; state: "whole" | "mended" | "dead" }[];
  /** Facts that the mark says must be there and neither copy has. */
  missing: number;
  /** A copy was empty or in error at three starts of the browser in a row, or takes no more: time for a backup. */
  dead: boolean;
}

/** Thrown by `record` when a fact was not acknowledged; nothing of the call is then shown as saved. */
export class StoreError extends Error {
  readonly code: "invalid" | "future" | "not-saved" | "private-window" | "blocked" | "newer" | "unusable";
  /** The field that is wrong, where one is. */
  readonly where: string | null;
  /** @param message in English, for who reads the code; the screen shows `store.error.<code>` (lib/i18n). */
  constructor(code: StoreError["code"], message: string, options: ErrorOptions & { where?: string } = {}) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
    this.where = options.where ?? null;
  }
}

/** Told how far long work has come: 0 at its start, 1 at its end. */
export type Progress = (share: number) => void;

export interface Store {
  readonly device: string;
  /** What this start mended, or an earlier one that no page has shown yet. */
  readonly recovery: Recovery;
  /** The user has seen what `recovery` says: no later page tells it again. */
  recoverySeen(): Promise<void>;
  /**
   * Appends facts, all or nothing, and resolves when IndexedDB (strict) and storage.local both hold them.
   * @throws StoreError
   */
  record(drafts: FactDraft[]): Promise<Fact[]>;
  /**
   * Records facts that restore what held before the given facts, and name what they undo. What was recorded since
   * then, here or elsewhere, stays.
   * @throws StoreError "invalid" when there is no such fact.
   */
  undo(factIds: string[]): Promise<Fact[]>;
  /** What a reference means now: of a thing that was merged into another one, that other one, with all of both. */
  thing(ref: Ref): Promise<Thing | undefined>;
  /** As `thing`, of many at once: by the reference asked for. */
  some(refs: readonly Ref[]): Promise<Map<Ref, Thing>>;
  /**
   * Each once: those merged into another one do not stand by themselves.
   * @param hurry given where nobody waits for them: they are read while nobody asks for anything else, until it says true.
   */
  things(type: ThingType, hurry?: () => boolean): Promise<Thing[]>;
  /**
   * Things of a type that carry a key (see `Thing.keys`). A key that names a thing (`person:<id>`) finds what names
   * any of those that are one with it.
   */
  byKey(type: ThingType, key: string): Promise<Thing[]>;
  /** Things of a type by a span of keys, both ends in it, in the order of the keys (`open:<date>` of tasks). */
  byKeys(type: ThingType, span: readonly [from: string, to: string]): Promise<Thing[]>;
  /** All facts about a thing and those that are one with it, oldest first by `at`; each says which it was written about. */
  history(ref: Ref): Promise<Fact[]>;
  /** How many there are; those merged into another one are counted too. */
  count(type: ThingType): Promise<number>;
  /** Clock text of the first fact about anything of these types; null when there is none. */
  firstClockOf(types: readonly ThingType[]): Promise<string | null>;
  /** Facts recorded after a clock text (lib/store/clock.ts), oldest first; at most so many, the newest. */
  factsAfter(at: string, most: number): Promise<Fact[]>;
  /** What changed since a place in the journal of changes, for what is derived from things (lib/store/journal.ts). */
  changesSince(place: string | null): Promise<Changes>;
  /** Every fact, oldest first: for a backup. */
  allFacts(): Promise<Fact[]>;
  /** Adds facts made elsewhere (a backup, another device); known ids are left alone. Returns how many were new. */
  merge(facts: Fact[], told?: Progress): Promise<number>;
  /** Calls back with the things that changed (none named: any may have), whichever context changed them. Returns the way to stop. */
  subscribe(listener: (changed: Ref[]) => void): () => void;
  close(): void;
}

/** Questions about things one by one: answered by the store, or by all things read at once (lib/rows/bulk.ts). */
export type Reader = Pick<Store, "thing" | "byKey">;
