/** Taking an act back, or bringing it back. */
import { letGo } from "../records/let-go.ts";
import type { Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { type Act, reversal } from "./acts.ts";

/** Links of deals with threads that an act made: by deal, with when. */
function linksOf(act: Act): { deal: string; thread: string; at: string }[] {
  return act.lines.flatMap(({ fact: { about, field, at, undoes }, to }) =>
    about.startsWith("deal:") && field.startsWith("thread/") && to === true && !undoes
      ? [{ deal: about.slice("deal:".length), thread: field.slice("thread/".length), at }]
      : [],
  );
}

/**
 * @param facts the history that the act stands in.
 * @throws StoreError when it was not acknowledged.
 */
export async function reverse(store: Store, act: Act, facts: readonly Fact[]): Promise<Fact[]> {
  const { undo, delete: refs } = reversal(act, facts);
  const drafts = refs.map((about): FactDraft => ({ about, field: "deleted", value: true }));
  const deleted = drafts.length ? await store.record(drafts) : [];
  const undone = undo.length ? await store.undo(undo) : [];
  const gone: Fact[] = [];
  if (act.undone !== "all") {
    for (const { deal, thread, at } of linksOf(act)) gone.push(...(await letGo(store, deal, [thread], at)));
  }
  return [...deleted, ...undone, ...gone];
}
