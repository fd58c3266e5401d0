/** The current state of everything, from all facts: what the database must hold. Pure. */
import { type Alias, aliasOf, rootIn } from "./aliases.ts";
import type { Fact, Ref } from "./fact.ts";
import { foldThing } from "./fold.ts";
import { groupOf, hasParts, rootOfParts } from "./same-part.ts";
import type { Thing } from "./things.ts";
import { pointerTo, type Stored, unite } from "./union.ts";

function byAbout(facts: Fact[]): Map<Ref, Thing> {
  const groups = Map.groupBy(facts, ({ about }) => about);
  return new Map([...groups].map(([ref, about]) => [ref, foldThing(ref, about)]));
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
export function mergedRoots(facts: Fact[]): Map<Ref, Ref> {
  return mergedIn(byAbout(facts.filter(({ field }) => field === "alias")).values());
}

/** The root of each thing that is not its own. */
function rootsOf(owns: Map<Ref, Thing>): Map<Ref, Ref> {
  const merged = mergedIn(owns.values());
  const rootOf = (ref: Ref) => merged.get(ref) ?? ref;
  const parts = Map.groupBy(
    [...owns.values()].filter(({ type }) => hasParts(type)),
    (own) => groupOf(own, rootOf),
  );
  const roots = new Map(merged);
  for (const some of parts.values()) {
    if (some.length < 2) continue;
    const root = rootOfParts(some, rootOf);
    for (const { ref } of some) roots.set(ref, root);
  }
  return roots;
}

/** @returns by ref, what the database keeps for it: the state, or that it is part of another. */
export function foldAll(facts: Fact[]): Map<Ref, Stored> {
  const owns = byAbout(facts);
  const roots = rootsOf(owns);
  const rootOf = (ref: Ref) => roots.get(ref) ?? ref;
  const stored = new Map<Ref, Stored>();
  for (const [root, members] of Map.groupBy(owns.values(), ({ ref }) => rootOf(ref))) {
    stored.set(root, unite(root, members, rootOf));
    for (const { ref } of members) if (ref !== root) stored.set(ref, pointerTo(root, ref));
  }
  return stored;
}
