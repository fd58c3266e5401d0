/** From facts to what holds now. Pure; the order in which facts are given does not matter. */
import type { Fact, Ref, ThingType } from "./fact.ts";
import { keysOf } from "./keys.ts";
import { SCHEMA, splitField } from "./schema.ts";
import type { Held, Thing } from "./things.ts";
import { compare, standing } from "./withdrawal.ts";

/** What is made of the same facts changed: raise it, and every store folds its things anew at the next start. */
export const FOLD_VERSION = 7;

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
export function byReading(left: Held, right: Held): number {
  return (
    compare(left.on?.slice(0, 10) ?? "", right.on?.slice(0, 10) ?? "") ||
    compare(left.at, right.at) ||
    compare(left.by, right.by) ||
    compare(left.fact, right.fact)
  );
}

export function typeOf(ref: Ref): ThingType {
  return ref.slice(0, ref.indexOf(":")) as ThingType;
}

function keepPast(thing: Thing, field: string, said: Held): void {
  thing.past ??= {};
  const before = thing.past[field];
  if (before) before.push(said);
  else thing.past[field] = [said];
}

/** The current state of one thing from all facts about itself; `unite` (union.ts) makes one of several. Fields that this version does not know stay untold. */
export function foldThing(ref: Ref, facts: Fact[]): Thing {
  const type = typeOf(ref);
  const rules = SCHEMA[type] ?? {};
  const thing: Thing = { ref, type, fields: {}, series: {}, keys: [] };
  for (const fact of facts) {
    const { name } = splitField(fact.field);
    if (rules[name]?.kind === "series") thing.series[name] ??= [];
  }
  for (const fact of standing(facts)) {
    const { name } = splitField(fact.field);
    const kind = Object.hasOwn(rules, name) ? rules[name]?.kind : undefined;
    if (kind === "series") {
      if (!fact.undoes && fact.value !== null) thing.series[name]?.push(held(fact));
    } else if (kind) {
      thing.fields[fact.field] = held(fact);
      if (rules[name]?.past) keepPast(thing, name, held(fact));
    }
  }
  for (const readings of Object.values(thing.series)) readings.sort(byReading);
  thing.keys = keysOf(thing);
  return thing;
}
