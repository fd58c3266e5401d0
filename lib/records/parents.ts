/** Which company another one belongs to: said, taken back, and never in a circle. */
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { companyFor } from "./companies.ts";
import { choiceOf, idOf } from "./fields.ts";

/** The company and everything above it, by id. */
async function lineOf(store: Store, id: string): Promise<Set<string>> {
  const line = new Set<string>();
  let next: string | null = id;
  while (next !== null) {
    const thing = await store.thing(`company:${next}`);
    if (!thing || line.has(idOf(thing))) break;
    line.add(idOf(thing));
    next = choiceOf(thing, "parent");
  }
  return line;
}

/**
 * Facts that put a company under the one of that name, which is made where nobody knows it yet.
 * @returns null when that one is, or belongs to, the company itself
 */
export async function parentDrafts(store: Store, id: string, name: string): Promise<FactDraft[] | null> {
  const parent = await companyFor(store, { name: name.trim(), domain: null });
  const line = await lineOf(store, parent.id);
  const about: Ref = `company:${id}`;
  if (line.has(id)) return null;
  return [...parent.drafts, { about, field: "parent", value: parent.id }];
}

/** It belongs to no other company. */
export const noParentDrafts = (id: string): FactDraft[] => [
  { about: `company:${id}`, field: "parent", value: null },
];
