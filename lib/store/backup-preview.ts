/** What restoring a backup would change, before anything is written. */
import { inTurns } from "../turns.ts";
import type { Backup } from "./backup.ts";
import type { Fact, FactValue, Ref, ThingType } from "./fact.ts";
import { foldThing, typeOf } from "./fold.ts";
import { mergedRoots } from "./fold-all.ts";
import type { Store } from "./store.ts";
import type { Held, Thing } from "./things.ts";
import { unite } from "./union.ts";

export interface Changed {
  ref: Ref;
  /** "" when it has none, like a placeholder. */
  name: string;
  state: "new" | "changed";
  /** How many facts about it are new here. */
  facts: number;
}

/** Both here and in the file something else was said of the same field; the newer one will hold. */
export interface Conflict {
  ref: Ref;
  name: string;
  /** Field, or `set/member`. */
  field: string;
  here: FactValue;
  there: FactValue;
  wins: "here" | "there";
}

export interface Preview {
  /** Facts in the file. */
  facts: number;
  /** Those that are not here yet. */
  fresh: number;
  persons: Changed[];
  deals: Changed[];
  /** How many other things (companies, tasks, tags …) are new or changed. */
  others: number;
  conflicts: Conflict[];
}

/** Types whose names are shown. */
const SHOWN = new Set<ThingType>(["person", "deal"]);

type RootOf = (ref: Ref) => Ref;

/** Facts by what stands for the thing that they are about. */
const byRoot = (facts: Fact[], rootOf: RootOf) => Map.groupBy(facts, ({ about }) => rootOf(about));

/** The state over the union of all that is one. */
function united(root: Ref, facts: Fact[], rootOf: RootOf): Thing {
  const each = Map.groupBy(facts, ({ about }) => about);
  return unite(
    root,
    [...each].map(([ref, about]) => foldThing(ref, about)),
    rootOf,
  );
}

const nameOf = (thing: Thing) => {
  const name = thing.fields.name?.value;
  return typeof name === "string" ? name : "";
};

const sameValue = (left: Held, right: Held) => JSON.stringify(left.value) === JSON.stringify(right.value);

/** Fields where each side holds a fact that the other does not know, with another value. */
function conflictsOf(here: Fact[], there: Fact[], both: Thing, rootOf: RootOf): Conflict[] {
  const { ref } = both;
  const knownHere = new Set(here.map((fact) => fact.id));
  const knownThere = new Set(there.map((fact) => fact.id));
  const ours = united(ref, here, rootOf).fields;
  const theirs = united(ref, there, rootOf).fields;
  return Object.keys(ours).flatMap((field): Conflict[] => {
    const mine = ours[field];
    const other = theirs[field];
    if (!mine || !other || sameValue(mine, other)) return [];
    if (knownThere.has(mine.fact) || knownHere.has(other.fact)) return [];
    const wins = both.fields[field]?.fact === other.fact ? "there" : "here";
    return [{ ref, name: nameOf(both), field, here: mine.value, there: other.value, wins }];
  });
}

/** What new facts make of one thing. */
function changeOf(ref: Ref, here: Fact[], fresh: Fact[], rootOf: RootOf): Changed {
  const named = SHOWN.has(typeOf(ref));
  const name = named ? nameOf(united(ref, [...here, ...fresh], rootOf)) : "";
  return { ref, name, state: here.length ? "changed" : "new", facts: fresh.length };
}

function* comparing(all: Fact[], backup: Backup): Generator<number, Preview> {
  const roots = mergedRoots([...all, ...backup.facts]);
  const rootOf: RootOf = (ref) => roots.get(ref) ?? ref;
  const known = byRoot(all, rootOf);
  const ids = new Set(all.map(({ id }) => id));
  const changed: Changed[] = [];
  const conflicts: Conflict[] = [];
  for (const [ref, there] of byRoot(backup.facts, rootOf)) {
    yield changed.length;
    const fresh = [...new Map(there.map((fact) => [fact.id, fact])).values()].filter(
      ({ id }) => !ids.has(id),
    );
    if (fresh.length === 0) continue;
    const here = known.get(ref) ?? [];
    changed.push(changeOf(ref, here, fresh, rootOf));
    if (here.length > 0)
      conflicts.push(...conflictsOf(here, there, united(ref, [...here, ...fresh], rootOf), rootOf));
  }
  const ofType = (type: ThingType) => changed.filter(({ ref }) => typeOf(ref) === type);
  const persons = ofType("person");
  const deals = ofType("deal");
  return {
    facts: backup.facts.length,
    fresh: changed.reduce((sum, { facts }) => sum + facts, 0),
    persons,
    deals,
    others: changed.length - persons.length - deals.length,
    conflicts,
  };
}

/** Compares a backup with the store; `store.merge(backup.facts)` then does what this says. */
export async function previewBackup(store: Store, backup: Backup): Promise<Preview> {
  return inTurns(comparing(await store.allFacts(), backup));
}
