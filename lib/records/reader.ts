/** Things held in memory, asked like the store: for what is made of all of them, or of facts as they once stood. */

import type { Fact, Ref, ThingType } from "../store/fact.ts";
import { foldAll } from "../store/fold-all.ts";
import type { Reader } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { isPointer } from "../store/union.ts";

export interface Held extends Reader {
  /** Ids of the things of a type, each once. */
  idsOf: (type: ThingType) => string[];
}

const lookup = (type: ThingType, key: string) => `${type} ${key}`;

/** @param roots what stands for a thing that was merged into another. */
export function readerOf(things: Iterable<Thing>, roots: ReadonlyMap<Ref, Ref> = new Map()): Held {
  const byRef = new Map<Ref, Thing>();
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    byRef.set(thing.ref, thing);
    for (const key of thing.keys) {
      const place = lookup(thing.type, key);
      const known = byKey.get(place);
      if (known) known.push(thing);
      else byKey.set(place, [thing]);
    }
  }
  return {
    thing: async (ref) => byRef.get(roots.get(ref) ?? ref),
    byKey: async (type, key) => byKey.get(lookup(type, key)) ?? [],
    idsOf: (type) =>
      [...byRef.values()].filter((thing) => thing.type === type).map(({ ref }) => ref.slice(type.length + 1)),
  };
}

/** What these facts say, and no others. */
export function readerOfFacts(facts: Fact[]): Held {
  const stored = [...foldAll(facts).values()];
  const roots = new Map(stored.filter(isPointer).map(({ ref, root }) => [ref, root]));
  return readerOf(
    stored.filter((one) => !isPointer(one)),
    roots,
  );
}
