/** Changes made in the workbench: each one record call, acknowledged and undoable as a whole. */
import { storeState } from "../../lib/live/store.ts";
import { type Keeping, keepingDrafts } from "../../lib/records/keeping.ts";
import type { FactDraft, Ref } from "../../lib/store/fact.ts";
import { save } from "../panel/saving.ts";

/** Records what is said, all or nothing, as one step of undo. */
export function recordAll(drafts: FactDraft[]): void {
  const opened = storeState.value;
  if (opened.state !== "ready" || drafts.length === 0) return;
  const { store } = opened;
  void save({
    card: null,
    write: () => store.record(drafts),
    takeBack: (facts) => store.undo(facts.map(({ id }) => id)),
  });
}

/** Puts away, brings back or deletes, all of them in one step. */
export const keep = (refs: readonly Ref[], keeping: Keeping): void => recordAll(keepingDrafts(refs, keeping));
