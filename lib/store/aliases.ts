/** Which things are one: the root of each, found by following aliases (model.md, facts). Pure. */
import type { Ref, ThingType } from "./fact.ts";
import type { Held, Thing } from "./things.ts";
import { compare } from "./withdrawal.ts";

/** Types whose things can be merged: `alias` holds the id of the thing that stays. */
export const MERGEABLE = ["person", "company", "deal", "colleague"] as const satisfies readonly ThingType[];
export type Mergeable = (typeof MERGEABLE)[number];

export const isMergeable = (type: ThingType): type is Mergeable =>
  (MERGEABLE as readonly ThingType[]).includes(type);

export interface Alias {
  to: Ref;
  held: Held;
}

export type Aliases = ReadonlyMap<Ref, Alias>;

/** What a thing, as folded from its own facts, says it is the same as; undefined when it stands for itself. */
export function aliasOf(own: Thing): Alias | undefined {
  const held = own.fields.alias;
  if (!held || typeof held.value !== "string" || !isMergeable(own.type)) return undefined;
  const to: Ref = `${own.type}:${held.value}`;
  return to === own.ref ? undefined : { to, held };
}

/** Earlier first, ties by device and fact, so that every device comes to the same answer. */
export function byHeld(left: Held, right: Held): number {
  return compare(left.at, right.at) || compare(left.by, right.by) || compare(left.fact, right.fact);
}

/** Two devices merged the same things the other way round: the oldest alias of the cycle gives way. */
function rootOfCycle(cycle: Ref[], aliases: Aliases): Ref {
  const sides = cycle.flatMap((ref) => {
    const alias = aliases.get(ref);
    return alias ? [{ ref, held: alias.held }] : [];
  });
  sides.sort((left, right) => byHeld(left.held, right.held));
  return sides[0]?.ref ?? (cycle[0] as Ref);
}

/** The thing that stands for this one: where its chain of aliases ends. */
export function rootIn(aliases: Aliases, start: Ref): Ref {
  const path = new Set<Ref>();
  let here = start;
  for (let next = aliases.get(here); next; next = aliases.get(here)) {
    if (path.has(here)) {
      const all = [...path];
      return rootOfCycle(all.slice(all.indexOf(here)), aliases);
    }
    path.add(here);
    here = next.to;
  }
  return here;
}
