/** Current state of one thing, folded from its facts: what lists and cards read. */
import type { Evidence, FactValue, Ref, ThingType } from "./fact.ts";

/** The value that holds for a field, and the fact it came from. */
export interface Held {
  fact: string;
  at: string;
  by: string;
  value: FactValue;
  on?: string;
  evidence?: Evidence;
  confidential?: boolean;
}

export interface Thing {
  ref: Ref;
  type: ThingType;
  /** By field name; members of sets stand under `set/member`. */
  fields: Record<string, Held>;
  /** Series fields (support): every reading that was not undone, oldest first by `on`, then `at`. */
  series: Record<string, Held[]>;
  /** What it can be looked up by: match keys of a person, `deal:<id>`, `person:<id>`, thread keys. */
  keys: string[];
}
