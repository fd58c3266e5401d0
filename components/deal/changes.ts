/** What a deal's form asks for, written to the store: saved as it is entered, each undoable. */
import { companyFor } from "../../lib/records/companies.ts";
import { competitorDraft, type DealChange, dealDrafts } from "../../lib/records/deals.ts";
import { localToday } from "../../lib/records/ids.ts";
import { changeWithSnapshot } from "../../lib/records/snapshots.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { saveFacts } from "../saving/saveFacts.ts";

export interface DealActions {
  change: (change: DealChange) => void;
  /** Somebody is in the running, or is not (any more). */
  compete: (competitor: string, holds: boolean) => void;
  /** The company of that name, made where there is none; empty: none is known. */
  company: (name: string) => void;
}

export function dealActions(store: Store, id: string): DealActions {
  const write = (work: () => Promise<Fact[]>) => void saveFacts(work);
  return {
    change: (change) => write(() => changeWithSnapshot(store, id, change, localToday())),
    company: (name) =>
      write(async () => {
        const found = name.trim() ? await companyFor(store, { name: name.trim(), domain: null }) : null;
        return store.record([...(found?.drafts ?? []), ...dealDrafts(id, { company: found?.id ?? null })]);
      }),
    compete: (competitor, holds) => write(() => store.record([competitorDraft(id, competitor, holds)])),
  };
}
