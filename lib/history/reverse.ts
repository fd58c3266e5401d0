/** Taking an act back, or bringing it back. */
import type { Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { type Act, reversal } from "./acts.ts";

/**
 * @param facts the history that the act stands in.
 * @throws StoreError when it was not acknowledged.
 */
export async function reverse(store: Store, act: Act, facts: readonly Fact[]): Promise<Fact[]> {
  const { undo, delete: refs } = reversal(act, facts);
  const drafts = refs.map((about): FactDraft => ({ about, field: "deleted", value: true }));
  const deleted = drafts.length ? await store.record(drafts) : [];
  const undone = undo.length ? await store.undo(undo) : [];
  return [...deleted, ...undone];
}
