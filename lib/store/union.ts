/** Several things that are one: the state over all of their facts, under the root's name (model.md, facts). Pure. */
import { byHeld } from "./aliases.ts";
import type { Ref, ThingType } from "./fact.ts";
import { byReading, typeOf } from "./fold.ts";
import { keysOf, namedBy, namesOf } from "./keys.ts";
import { addField, resolved } from "./references.ts";
import type { Held, Member, Thing } from "./things.ts";

/** As the database keeps it: `lookup` is `type key` for each of the thing's keys. */
export type StoredRoot = Thing & { lookup: string[] };

/** What stands for a thing that is part of another one. */
export interface Pointer {
  ref: Ref;
  type: "member";
  root: Ref;
  lookup: string[];
}

export type Stored = StoredRoot | Pointer;

export const isPointer = (stored: Stored): stored is Pointer => stored.type === "member";

/** Said of the thing itself, and not of what it stands for. */
const OWN_FIELDS = new Set(["alias", "archived", "deleted"]);

type RootOf = (ref: Ref) => Ref;

/** What nothing was said of. */
export const nothing = (ref: Ref): Thing => ({ ref, type: typeOf(ref), fields: {}, series: {}, keys: [] });

function fieldsOf(root: Ref, owns: Thing[], rootOf: RootOf): Record<string, Held> {
  const fields: Record<string, Held> = {};
  for (const own of owns) {
    for (const [name, held] of Object.entries(own.fields)) {
      if (own.ref !== root && OWN_FIELDS.has(name)) continue;
      const [field, said] = resolved(own.type, name, held, rootOf);
      addField(fields, field, said);
    }
  }
  return fields;
}

function seriesOf(owns: Thing[]): Record<string, Held[]> {
  const series: Record<string, Held[]> = {};
  for (const own of owns) {
    for (const [name, readings] of Object.entries(own.series)) {
      series[name] = [...(series[name] ?? []), ...readings];
    }
  }
  for (const readings of Object.values(series)) readings.sort(byReading);
  return series;
}

/** What held of any of them, in the order in which it was said. */
function pastOf(owns: Thing[]): Pick<Thing, "past"> {
  const past: NonNullable<Thing["past"]> = {};
  for (const [name, said] of owns.flatMap((own) => Object.entries(own.past ?? {}))) {
    past[name] = [...(past[name] ?? []), ...said].sort(byHeld);
  }
  return Object.keys(past).length ? { past } : {};
}

function memberOf(own: Thing): Member {
  const alias = own.fields.alias;
  return { ref: own.ref, ...(alias && alias.value !== null ? { alias } : {}) };
}

/** Oldest alias first; those that are one by themselves at the end. */
function byMerging(left: Member, right: Member): number {
  if (left.alias && right.alias) return byHeld(left.alias, right.alias);
  return Number(!left.alias) - Number(!right.alias);
}

export const lookupOf = (type: ThingType, key: string) => `${type} ${key}`;

/** Under which a thing is found that names another, where none of its keys does: to fold it anew when that one is merged. */
export const namingKey = (named: Ref) => `>${named}`;

function lookupKeys(thing: Thing, owns: Thing[]): Set<string> {
  const keys = new Set(thing.keys);
  const unfound = owns.flatMap(namedBy).filter((ref) => !keys.has(ref));
  return new Set([...keys, ...unfound.map(namingKey)]);
}

/**
 * @param owns every member as folded from its own facts, in any order; the root may have none of its own.
 * @param rootOf the root of whatever any of them names.
 */
export function unite(root: Ref, owns: Thing[], rootOf: RootOf): StoredRoot {
  const others = owns.filter(({ ref }) => ref !== root).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const all = [owns.find(({ ref }) => ref === root) ?? nothing(root), ...others];
  const thing: Thing = {
    ...nothing(root),
    fields: fieldsOf(root, all, rootOf),
    series: seriesOf(all),
    ...pastOf(all),
  };
  thing.keys = [...new Set([...keysOf(thing), ...all.flatMap(namesOf)])];
  if (others.length) thing.members = others.map(memberOf).sort(byMerging);
  return { ...thing, lookup: [...lookupKeys(thing, all)].map((key) => lookupOf(thing.type, key)) };
}

export const pointerTo = (root: Ref, ref: Ref): Pointer => ({ ref, type: "member", root, lookup: [] });

/** As the rest of Rolecall knows it: without what only the index needs. */
export function plain({ lookup: _, ...thing }: StoredRoot): Thing {
  return thing;
}
