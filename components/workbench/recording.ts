/** Changes made in the workbench: each one record call, acknowledged and undoable as a whole. */
import { type Keeping, keepingDrafts } from "../../lib/records/keeping.ts";
import type { FactDraft, Ref } from "../../lib/store/fact.ts";
import { saveFacts } from "../saving/saveFacts.ts";

/** Records what is said, all or nothing, as one step of undo. */
export function recordAll(drafts: FactDraft[]): void {
  if (drafts.length) void saveFacts((store) => store.record(drafts));
}

/** Puts away, brings back or deletes, all of them in one step. */
export const keep = (refs: readonly Ref[], keeping: Keeping): void => recordAll(keepingDrafts(refs, keeping));
