/** Putting things away, deleting them, and bringing them back: several at once, in one record call. */
import type { FactDraft, Ref } from "../store/fact.ts";

export type Keeping = "archive" | "bring-back" | "delete";

/** What each says of a thing. */
const SAYS: Record<Keeping, [field: string, value: boolean][]> = {
  archive: [["archived", true]],
  "bring-back": [["archived", false]],
  delete: [["deleted", true]],
};

export function keepingDrafts(refs: readonly Ref[], keeping: Keeping): FactDraft[] {
  return refs.flatMap((about) => SAYS[keeping].map(([field, value]) => ({ about, field, value })));
}
