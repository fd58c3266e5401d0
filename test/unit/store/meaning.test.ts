/** What the store holds and answers is what the facts mean (meaning.ts), whatever was joined, split and undone. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Fact, Ref, ThingType } from "../../../lib/store/fact.ts";
import { foldAll } from "../../../lib/store/fold-all.ts";
import type { Store } from "../../../lib/store/store.ts";
import type { Thing } from "../../../lib/store/things.ts";
import { isPointer } from "../../../lib/store/union.ts";
import { inGroups, joinedFacts } from "./joined-facts.ts";
import { type Meant, meaningOf } from "./meaning.ts";
import { freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const RUNS = Number(process.env.RUNS ?? 0);
const byRef = (left: { ref: Ref }, right: { ref: Ref }) => (left.ref < right.ref ? -1 : 1);

/** As meaning.ts puts it: a series nothing stands of is none. */
function asMeant({ ref, members = [], fields, series, keys }: Thing, about: Set<Ref>): Meant {
  const read = ([field, { fact, value }]: [string, { fact: string; value: unknown }]) => [
    field,
    { fact, value },
  ];
  const readings = Object.entries(series).filter(([, all]) => all.length > 0);
  const named = keys.filter((key) => ref.startsWith("person:") && key.startsWith("name:"));
  return {
    ref,
    joined: members.filter(({ alias }) => alias).map((member) => member.ref),
    names: named.map((key) => key.slice("name:".length)).sort(),
    of: [ref, ...members.map((member) => member.ref)].filter((each) => about.has(each)).sort(),
    fields: Object.fromEntries(Object.entries(fields).map(read)),
    series: Object.fromEntries(readings.map(([field, all]) => [field, all.map(({ fact }) => fact)])),
  };
}

test("things are what the facts mean, and whatever is part of another leads to it", () => {
  fc.assert(
    fc.property(joinedFacts, (facts) => {
      const { things, rootOf } = meaningOf(facts);
      const about = new Set(facts.map((fact) => fact.about));
      const stored = [...foldAll(facts).values()];
      const roots = stored.flatMap((one) => (isPointer(one) ? [] : [asMeant(one, about)]));
      expect(roots.sort(byRef)).toEqual(things.sort(byRef));
      for (const one of stored) if (isPointer(one)) expect(one.root).toBe(rootOf(one.ref));
    }),
    { numRuns: RUNS || 400 },
  );
}, 120_000);

/** By which field each type is asked for, and what the field names. */
const ASKED: [ThingType, string, ThingType][] = [
  ["stakeholder", "person", "person"],
  ["stakeholder", "deal", "deal"],
  ["interaction", "theirs/", "person"],
  ["interaction", "deal", "deal"],
  ["task", "person", "person"],
  ["task", "deal", "deal"],
  ["deal", "company", "company"],
  ["person", "company/", "company"],
];

function naming(things: Meant[], type: ThingType, field: string, id: string): Ref[] {
  const holds = ({ fields }: Meant) =>
    field.endsWith("/") ? (fields[field + id]?.value ?? false) !== false : fields[field]?.value === id;
  return things
    .filter((each) => each.ref.startsWith(`${type}:`) && holds(each))
    .map(({ ref }) => ref)
    .sort();
}

const refsOf = (things: Thing[]) => things.map(({ ref }) => ref).sort();

async function expectAnswers(store: Store, facts: Fact[]): Promise<void> {
  const { things, rootOf } = meaningOf(facts);
  for (const id of ["a", "b", "c", "d"]) {
    for (const [type, field, to] of ASKED) {
      const root = rootOf(`${to}:${id}`).slice(to.length + 1);
      const found = await store.byKey(type, `${to}:${id}`);
      expect(refsOf(found), `${type} of ${to}:${id}`).toEqual(naming(things, type, field, root));
    }
    const person: Ref = `person:${id}`;
    const meant = things.find(({ ref }) => ref === rootOf(person));
    expect((await store.thing(person))?.ref).toBe(meant?.ref);
    const said = facts.filter(({ about }) => meant?.of.includes(about)).map((fact) => fact.id);
    expect((await store.history(person)).map((fact) => fact.id).sort()).toEqual(said.sort());
  }
  for (const name of ["x", "y"]) {
    const called = things.filter(({ names }) => names.includes(name));
    expect(refsOf(await store.byKey("person", `name:${name}`))).toEqual(called.map(({ ref }) => ref).sort());
  }
}

test("asked by any of those that are one, the store finds all that names one of them, once", async () => {
  await fc.assert(
    fc.asyncProperty(inGroups, async (groups) => {
      const store = await openOn(freshMachine());
      for (const group of groups) await store.merge(group);
      await expectAnswers(store, groups.flat());
      store.close();
    }),
    { numRuns: RUNS || 50 },
  );
}, 120_000);
