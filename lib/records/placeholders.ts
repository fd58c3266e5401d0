/** Somebody who must be there and whom nobody knows yet: "the CFO". Joined with the real person later (merge.ts). */
import type { BuyingRole, Level } from "../method/model.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { currentId } from "./current.ts";
import { newId } from "./ids.ts";
import { partFor } from "./parts.ts";

export interface Placeholder {
  /** What it is called: "the CFO". */
  title: string;
  level: Level | null;
  /** A Coach is somebody we know. */
  role: Exclude<BuyingRole, "coach"> | null;
}

/** Puts a person without name and address into a deal (null: tags wait for one), in one record call. */
export async function addPlaceholder(
  store: Store,
  dealId: string | null,
  { title, level, role }: Placeholder,
): Promise<Fact[]> {
  const deal = dealId === null ? null : await currentId(store, `deal:${dealId}`);
  const about: Ref = `person:${newId()}`;
  const part = await partFor(store, about.slice("person:".length), deal, false);
  const said: FactDraft[] = [{ about, field: "title", value: title }];
  if (level) said.push({ about, field: "level", value: level });
  const roles: FactDraft[] = role
    ? [{ about: `stakeholder:${part.id}`, field: `role/${role}`, value: true }]
    : [];
  return store.record([...said, ...part.drafts, ...roles]);
}
