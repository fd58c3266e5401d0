/** What a backup would bring, before it does: counted against what is here. */
import type { Fact, ThingType } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Backup } from "./file.ts";

export interface Preview {
  facts: number;
  /** Facts that are not here yet. */
  newFacts: number;
  /** Things that nothing is known of here. */
  newDeals: number;
  newPersons: number;
  /** Names of the deals that are new, as the backup has them. */
  dealNames: string[];
}

const refsOf = (facts: Fact[], type: ThingType) =>
  new Set(facts.map(({ about }) => about).filter((about) => about.startsWith(`${type}:`)));

/** Compares a backup with the store. Nothing is written. */
export async function previewBackup(store: Store, backup: Backup): Promise<Preview> {
  const here = await store.allFacts();
  const ids = new Set(here.map(({ id }) => id));
  const newOf = (type: ThingType) => refsOf(backup.facts, type).difference(refsOf(here, type));
  const deals = newOf("deal");
  const named = backup.facts.filter(({ about, field }) => field === "name" && deals.has(about));
  const names = new Map(named.map(({ about, value }) => [about, String(value ?? "")]));
  return {
    facts: backup.facts.length,
    newFacts: backup.facts.filter(({ id }) => !ids.has(id)).length,
    newDeals: deals.size,
    newPersons: newOf("person").size,
    dealNames: [...names.values()].filter((name) => name !== ""),
  };
}
