/** Every thing that rows rest on, read at once: for making all rows, where asking one by one takes far longer. */
import type { Ref, ThingType } from "../store/fact.ts";
import type { Reader, Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";

const KINDS = ["deal", "stakeholder", "person", "interaction", "task", "company"] as const;

export interface Bulk extends Reader {
  idsOf: (type: (typeof KINDS)[number]) => string[];
}

const lookup = (type: ThingType, key: string) => `${type} ${key}`;

export async function readBulk(store: Store): Promise<Bulk> {
  const byRef = new Map<Ref, Thing>();
  const byKey = new Map<string, Thing[]>();
  for (const kind of KINDS) {
    for (const thing of await store.things(kind)) {
      byRef.set(thing.ref, thing);
      for (const key of thing.keys) {
        const place = lookup(kind, key);
        const known = byKey.get(place);
        if (known) known.push(thing);
        else byKey.set(place, [thing]);
      }
    }
  }
  return {
    thing: async (ref) => byRef.get(ref),
    byKey: async (type, key) => byKey.get(lookup(type, key)) ?? [],
    idsOf: (type) =>
      [...byRef.values()].filter((thing) => thing.type === type).map(({ ref }) => ref.slice(type.length + 1)),
  };
}
