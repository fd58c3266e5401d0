/** Which deals changed since the rep last looked at each, and how often: from the newest facts alone. */
import { textOf } from "../records/fields.ts";
import { clockAt, millisecondsOf } from "../store/clock.ts";
import type { Fact, Ref } from "../store/fact.ts";
import { typeOf } from "../store/fold.ts";
import type { Store } from "../store/store.ts";
import { actsOf } from "./acts.ts";
import { sittingOf } from "./sitting.ts";

/** Further back, and beyond so many facts, what changed is told at the deal itself. */
const MOST_FACTS = 5_000;
const LONGEST_AGO = 60 * 24 * 60 * 60 * 1000;

const IN_DEALS = ["stakeholder", "task", "interaction"];

async function dealOf(store: Store, about: Ref): Promise<string | null> {
  const type = typeOf(about);
  if (type !== "deal" && !IN_DEALS.includes(type)) return null;
  const thing = await store.thing(about);
  if (!thing) return null;
  return type === "deal" ? thing.ref.slice("deal:".length) : textOf(thing, "deal") || null;
}

async function byDeal(store: Store, facts: Fact[]): Promise<Map<string, Fact[]>> {
  const refs = [...new Set(facts.map(({ about }) => about))];
  const deals = new Map(await Promise.all(refs.map(async (ref) => [ref, await dealOf(store, ref)] as const)));
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const deal = deals.get(fact.about);
    if (!deal) continue;
    const others = found.get(deal);
    if (others) others.push(fact);
    else found.set(deal, [fact]);
  }
  return found;
}

/**
 * Changes of each deal since it was looked at, but for what the rep did here in this sitting; deals that were never looked at here, or did not change, are left out.
 * @param looked milliseconds since 1970 of the last look, by deal.
 */
export async function changedDeals(
  store: Store,
  looked: ReadonlyMap<string, number>,
  now: number = Date.now(),
): Promise<Map<string, number>> {
  if (looked.size === 0) return new Map();
  const first = Math.max(now - LONGEST_AGO, Math.min(...looked.values()));
  const facts = await store.factsAfter(clockAt(first), MOST_FACTS);
  const sitting = sittingOf(facts, store.device, now);
  const isNews = ({ by, at }: Fact) => by !== store.device || millisecondsOf(at) < sitting;
  const counts = new Map<string, number>();
  for (const [deal, ofDeal] of await byDeal(store, facts)) {
    const last = looked.get(deal);
    if (last === undefined) continue;
    const count = actsOf(ofDeal.filter((fact) => millisecondsOf(fact.at) > last && isNews(fact))).length;
    if (count) counts.set(deal, count);
  }
  return counts;
}
