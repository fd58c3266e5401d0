/** Which rows rest on the things that changed: told by everything that was ever said of these. */
import { idOf, textOf } from "../records/fields.ts";

import type { Fact, Ref } from "../store/fact.ts";
import { splitField } from "../store/schema.ts";
import type { Store } from "../store/store.ts";

export interface Affected {
  deals: Set<string>;
  people: Set<string>;
  companies: Set<string>;
}

/** Things that every row may rest on. */
const EVERYWHERE = ["playbook:"];

export const isEverywhere = (ref: Ref): boolean => EVERYWHERE.some((type) => ref.startsWith(type));

/** Ids that facts name, or named once: who left a deal changes it too. */
function named(facts: readonly Fact[], field: string): string[] {
  return facts.flatMap((fact) => {
    const { name, member } = splitField(fact.field);
    if (name !== field) return [];
    if (member !== null) return [member];
    return typeof fact.value === "string" ? [fact.value] : [];
  });
}

const addAll = (to: Set<string>, ids: readonly string[]) => {
  for (const id of ids) to.add(id);
};

/** The deals a person is in: what is said of these names the person. */
async function dealsOf(store: Store, person: string): Promise<string[]> {
  const parts = await store.byKey("stakeholder", `person:${person}`);
  return parts.map((part) => textOf(part, "deal")).filter((id) => id !== "");
}

/** By the type of what changed. What is not listed shows in no row. */
const AFFECTS: Record<string, (store: Store, id: string, facts: Fact[], into: Affected) => Promise<void>> = {
  async deal(_store, id, facts, into) {
    addAll(into.deals, [id, ...named(facts, "alias")]);
  },
  async person(store, id, facts, into) {
    addAll(into.people, [id, ...named(facts, "alias")]);
    addAll(into.deals, await dealsOf(store, id));
  },
  async company(_store, id, facts, into) {
    addAll(into.companies, [id, ...named(facts, "alias")]);
  },
  async stakeholder(_store, _id, facts, into) {
    addAll(into.deals, named(facts, "deal"));
    addAll(into.people, named(facts, "person"));
  },
  async interaction(_store, _id, facts, into) {
    addAll(into.deals, named(facts, "deal"));
    addAll(into.people, named(facts, "theirs"));
  },
  async task(_store, _id, facts, into) {
    addAll(into.deals, named(facts, "deal"));
  },
};

/** What was joined with another shows in the row of that other one. */
async function withRoots(store: Store, type: "deal" | "person" | "company", ids: Set<string>): Promise<void> {
  for (const id of [...ids]) {
    const thing = await store.thing(`${type}:${id}`);
    if (thing) ids.add(idOf(thing));
  }
}

export async function affectedBy(store: Store, changed: readonly Ref[]): Promise<Affected> {
  const into: Affected = { deals: new Set(), people: new Set(), companies: new Set() };
  for (const ref of changed) {
    const [type = ""] = ref.split(":", 1);
    await AFFECTS[type]?.(store, ref.slice(type.length + 1), await store.history(ref), into);
  }
  await withRoots(store, "deal", into.deals);
  await withRoots(store, "person", into.people);
  await withRoots(store, "company", into.companies);
  return into;
}
