/**
 * Things of one type in short, for choosing among them and for words used before: read once, while nobody waits for
 * anything else, then kept up by what changes.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { idOf, isKept } from "../records/fields.ts";
import type { Ref, ThingType } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";

export interface Known<T> {
  /** By id, without what is put away; empty until they were read. */
  byId: ReadonlySignal<ReadonlyMap<string, T>>;
  /** Whether they were read. */
  isRead: ReadonlySignal<boolean>;
  /** Reads them, once for each store, and follows what changes. */
  follow: (store: Store) => void;
}

/** Somebody may soon choose, but does not yet. */
const NO_HURRY = () => false;

export function known<T>(type: ThingType, inShort: (thing: Thing) => T): Known<T> {
  const byId = signal<ReadonlyMap<string, T>>(new Map());
  const isRead = signal(false);
  const followed = new WeakSet<Store>();

  const readAll = async (store: Store) => {
    const things = (await store.things(type, NO_HURRY)).filter(isKept);
    byId.value = new Map(things.map((thing) => [idOf(thing), inShort(thing)]));
    isRead.value = true;
  };
  const readSome = async (store: Store, refs: readonly Ref[]) => {
    const things = await Promise.all(refs.map((ref) => store.thing(ref)));
    const next = new Map(byId.value);
    for (const [index, thing] of things.entries()) {
      const id = (refs[index] ?? "").slice(type.length + 1);
      // What was united with another is that other one now.
      if (thing && isKept(thing) && idOf(thing) === id) next.set(id, inShort(thing));
      else next.delete(id);
    }
    byId.value = next;
  };
  const follow = (store: Store) => {
    if (followed.has(store)) return;
    followed.add(store);
    let last = Promise.resolve();
    // One after another: what changed while all were read is read after them. What failed is read with the next change.
    const later = (work: () => Promise<void>) => {
      last = last.then(work).catch(() => {
        isRead.value = false;
      });
    };
    later(() => readAll(store));
    store.subscribe((changed) => {
      const ours = changed.filter((ref) => ref.startsWith(`${type}:`));
      if (changed.length > 0 && ours.length === 0) return;
      later(() => (isRead.peek() && ours.length > 0 ? readSome(store, ours) : readAll(store)));
    });
  };
  return { byId, isRead, follow };
}
