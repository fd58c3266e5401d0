/**
 * Every deal in short, for choosing among them and for words used before: read once, after the page has come to rest,
 * then kept up by what changes.
 */
import { computed, signal } from "@preact/signals";
import type { Deal } from "../method/model.ts";
import { idOf, isKept, lastSaid } from "../records/fields.ts";
import { dealView } from "../records/views.ts";
import type { Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";

export interface KnownDeal extends Pick<Deal, "id" | "name" | "status" | "productLine" | "competitors"> {
  /** When something was last said of it: clock text. */
  recent: string;
}

const byId = signal<ReadonlyMap<string, KnownDeal>>(new Map());

/** All deals that are not put away, the most recent first; empty until they were read. */
export const knownDeals = computed(() =>
  [...byId.value.values()].sort((left, right) => right.recent.localeCompare(left.recent)),
);

/** What is said of a deal in other deals, each once, the most used first. */
function used(of: (deal: KnownDeal) => readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const said of [...byId.value.values()].flatMap(of)) count.set(said, (count.get(said) ?? 0) + 1);
  return [...count].sort(([, left], [, right]) => right - left).map(([said]) => said);
}

export const knownProductLines = computed(() =>
  used(({ productLine }) => (productLine ? [productLine] : [])),
);
export const knownCompetitors = computed(() => used(({ competitors }) => competitors));

function inShort(thing: Thing): KnownDeal {
  const { id, name, status, productLine, competitors } = dealView(thing);
  return { id, name, status, productLine, competitors, recent: lastSaid(thing) };
}

async function readAll(store: Store): Promise<void> {
  const things = (await store.things("deal")).filter(isKept);
  byId.value = new Map(things.map((thing) => [idOf(thing), inShort(thing)]));
}

async function readSome(store: Store, refs: readonly Ref[]): Promise<void> {
  const things = await Promise.all(refs.map((ref) => store.thing(ref)));
  const next = new Map(byId.value);
  for (const [index, thing] of things.entries()) {
    const id = (refs[index] ?? "").slice("deal:".length);
    if (thing && isKept(thing)) next.set(id, inShort(thing));
    else next.delete(id);
  }
  byId.value = next;
}

const followed = new WeakSet<Store>();

/** Reads them, once for each store, and follows what changes. */
export function followDeals(store: Store): void {
  if (followed.has(store)) return;
  followed.add(store);
  store.subscribe((changed) => {
    const deals = changed.filter((ref) => ref.startsWith("deal:"));
    if (changed.length === 0) void readAll(store);
    else if (deals.length > 0) void readSome(store, deals);
  });
  void readAll(store);
}
