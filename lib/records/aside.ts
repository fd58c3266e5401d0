/**
 * Parts of people who turn out to be of our side, or no person at all: put aside, so that they are in no deal, list or
 * judgement, and taken up again with all that was said when it was an error.
 */
import { matchKey } from "../identity/match-key.ts";
import type { FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { flagOf, idOf, isKept } from "./fields.ts";

async function partsOf(store: Store, address: string) {
  const persons = await store.byKey("person", matchKey(address));
  const parts = await Promise.all(persons.map((one) => store.byKey("stakeholder", `person:${idOf(one)}`)));
  return parts.flat();
}

/** Takes whoever has this address out of every deal. */
export async function asideDrafts(store: Store, address: string): Promise<FactDraft[]> {
  const parts = await partsOf(store, address);
  return parts.filter(isKept).map(({ ref }) => ({ about: ref, field: "aside", value: true }));
}

/** Takes them up again. */
export async function backDrafts(store: Store, address: string): Promise<FactDraft[]> {
  const parts = await partsOf(store, address);
  return parts
    .filter((part) => flagOf(part, "aside"))
    .map(({ ref }) => ({ about: ref, field: "aside", value: false }));
}
