/** Parts that are one by themselves (same-part.ts) are put away, and deleted, as one. */
import { type Database, getThing } from "./database.ts";
import type { FactDraft } from "./fact.ts";
import { typeOf } from "./fold.ts";
import { hasParts } from "./same-part.ts";

const PUTS_AWAY = new Set(["archived", "deleted"]);

/** Drafts that put something away, followed by the same of whatever is one with it. */
export async function withParts(database: Database, drafts: FactDraft[]): Promise<FactDraft[]> {
  const all = drafts.map(async (draft) => {
    if (!PUTS_AWAY.has(draft.field) || !hasParts(typeOf(draft.about))) return [draft];
    const thing = await getThing(database, draft.about);
    const refs = thing ? [thing.ref, ...(thing.members ?? []).map(({ ref }) => ref)] : [];
    return [draft, ...refs.filter((ref) => ref !== draft.about).map((about) => ({ ...draft, about }))];
  });
  return (await Promise.all(all)).flat();
}
