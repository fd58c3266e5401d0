/** The current state of everything, from all facts: what the database must hold. Pure. */
import { atOnce } from "../turns.ts";
import { type Alias, aliasOf, rootIn } from "./aliases.ts";
import type { Fact, Ref } from "./fact.ts";
import { foldThing } from "./fold.ts";
import { groupOf, hasParts, rootOfParts } from "./same-part.ts";
import type { Thing } from "./things.ts";
import { pointerTo, type Stored, unite } from "./union.ts";

/** Steps of a fold: what they yield is how many facts, or things, are done with. */
type Steps<T> = Generator<number, T>;

/** @param folded yielded meanwhile: how many facts are folded already */
function* grouping<T, K>(all: Iterable<T>, keyOf: (one: T) => K, folded: number): Steps<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
    yield folded;
  }
  return groups;
}

function* byAbout(facts: readonly Fact[]): Steps<Map<Ref, Thing>> {
  const owns = new Map<Ref, Thing>();
  let folded = 0;
  for (const [ref, about] of yield* grouping(facts, ({ about }) => about, 0)) {
    owns.set(ref, foldThing(ref, about));
    folded += about.length;
    yield folded;
  }
  return owns;
}

function aliasesIn(owns: Iterable<Thing>): Map<Ref, Alias> {
  const aliases = new Map<Ref, Alias>();
  for (const own of owns) {
    const alias = aliasOf(own);
    if (alias) aliases.set(own.ref, alias);
  }
  return aliases;
}

function mergedIn(owns: Iterable<Thing>): Map<Ref, Ref> {
  const aliases = aliasesIn(owns);
  return new Map([...aliases.keys()].map((ref) => [ref, rootIn(aliases, ref)]));
}

/** The root of each thing that was merged into another one, from the facts that say so. */
export function mergedRoots(facts: readonly Fact[]): Map<Ref, Ref> {
  return mergedIn(atOnce(byAbout(facts.filter(({ field }) => field === "alias"))).values());
}

/** The root of each thing that is not its own. */
function* rootsOf(owns: Map<Ref, Thing>, folded: number): Steps<Map<Ref, Ref>> {
  const merged = mergedIn(owns.values());
  const rootOf = (ref: Ref) => merged.get(ref) ?? ref;
  const parts = [...owns.values()].filter(({ type }) => hasParts(type));
  const roots = new Map(merged);
  for (const some of (yield* grouping(parts, (own) => groupOf(own, rootOf), folded)).values()) {
    if (some.length < 2) continue;
    const root = rootOfParts(some, rootOf);
    for (const { ref } of some) roots.set(ref, root);
  }
  return roots;
}

/** The same as `foldAll`, in steps. */
export function* folding(facts: readonly Fact[]): Steps<Map<Ref, Stored>> {
  const owns = yield* byAbout(facts);
  const roots = yield* rootsOf(owns, facts.length);
  const rootOf = (ref: Ref) => roots.get(ref) ?? ref;
  const stored = new Map<Ref, Stored>();
  for (const [root, members] of yield* grouping(owns.values(), ({ ref }) => rootOf(ref), facts.length)) {
    stored.set(root, unite(root, members, rootOf));
    for (const { ref } of members) if (ref !== root) stored.set(ref, pointerTo(root, ref));
    yield facts.length;
  }
  return stored;
}

/** @returns by ref, what the database keeps for it: the state, or that it is part of another. */
export function foldAll(facts: readonly Fact[]): Map<Ref, Stored> {
  return atOnce(folding(facts));
}
