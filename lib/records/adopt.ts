/** What passed before there was a deal goes into the first deal that the person is put into, as their tags do. */
import type { FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { heldValue, isKept, textOf } from "./fields.ts";
import { isInteraction } from "./views.ts";

/** Entered by hand, and in no deal. A message waits for its thread to be linked instead. */
const waits = (thing: Thing) =>
  isInteraction(thing) && heldValue(thing, "deal") === undefined && heldValue(thing, "source") === undefined;

async function isOnlyIn(store: Store, person: string, deal: string): Promise<boolean> {
  const parts = (await store.byKey("stakeholder", `person:${person}`)).filter(isKept);
  return parts.length > 0 && parts.every((part) => textOf(part, "deal") === deal);
}

/** @param persons of the deal: those who are in another deal as well keep theirs, since nobody can tell which was meant. */
export async function adoptDrafts(store: Store, deal: string, persons: string[]): Promise<FactDraft[]> {
  const found = new Map<string, FactDraft>();
  for (const person of new Set(persons)) {
    const waiting = (await store.byKey("interaction", `person:${person}`)).filter(waits);
    if (waiting.length === 0 || !(await isOnlyIn(store, person, deal))) continue;
    for (const { ref } of waiting) found.set(ref, { about: ref, field: "deal", value: deal });
  }
  return [...found.values()];
}
