/** From facts to what holds now. Pure; the order in which facts are given does not matter. */
import type { Fact, Ref, ThingType } from "./fact.ts";
import { keysOf } from "./keys.ts";
import { SCHEMA, splitField } from "./schema.ts";
import type { Held, Thing } from "./things.ts";

/** Earlier first by `at`, ties by device, then by id, so that every device comes to the same answer. */
export function byClock(left: Fact, right: Fact): number {
  return compare(left.at, right.at) || compare(left.by, right.by) || compare(left.id, right.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Ids of facts that were undone, the undoing itself not being undone. */
function withdrawn(facts: Fact[]): Set<string> {
  const gone = new Set<string>();
  for (const fact of [...facts].sort(byClock).reverse()) {
    if (fact.undoes && !gone.has(fact.id)) gone.add(fact.undoes);
  }
  return gone;
}

function held(fact: Fact): Held {
  const { id, at, by, value, on, evidence, confidential } = fact;
  return {
    fact: id,
    at,
    by,
    value,
    ...(on ? { on } : {}),
    ...(evidence ? { evidence } : {}),
    ...(confidential ? { confidential } : {}),
  };
}

/** A reading counts by the day it was true, then by when it was recorded (model.md, facts). */
function byReading(left: Held, right: Held): number {
  return compare(left.on?.slice(0, 10) ?? "", right.on?.slice(0, 10) ?? "") || compare(left.at, right.at);
}

export function typeOf(ref: Ref): ThingType {
  return ref.slice(0, ref.indexOf(":")) as ThingType;
}

/** The current state of one thing from all facts about it. Fields that this version does not know stay untold. */
export function foldThing(ref: Ref, facts: Fact[]): Thing {
  const type = typeOf(ref);
  const ordered = [...facts].sort(byClock);
  const gone = withdrawn(ordered);
  const thing: Thing = { ref, type, fields: {}, series: {}, keys: [] };
  for (const fact of ordered) {
    const { name } = splitField(fact.field);
    const kind = SCHEMA[type][name]?.kind;
    if (kind === "series") {
      const readings = thing.series[name] ?? [];
      thing.series[name] = readings;
      if (!fact.undoes && !gone.has(fact.id) && fact.value !== null) readings.push(held(fact));
    } else if (kind) {
      thing.fields[fact.field] = held(fact);
    }
  }
  for (const readings of Object.values(thing.series)) readings.sort(byReading);
  thing.keys = keysOf(thing);
  return thing;
}

/** What held for a field before a fact, as a value to record again; null when nothing did. */
export function valueBefore(fact: Fact, facts: Fact[]): Fact | null {
  const earlier = facts
    .filter((other) => other.field === fact.field && byClock(other, fact) < 0)
    .sort(byClock);
  return earlier.at(-1) ?? null;
}
