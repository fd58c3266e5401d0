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

/** One of several things that are one, next to the one that stands for all. */
export interface Member {
  ref: Ref;
  /** The alias that says so, with when; absent where they are one by themselves (lib/store/same-part.ts). */
  alias?: Held;
}

export interface Thing {
  ref: Ref;
  type: ThingType;
  /** By field name; members of sets stand under `set/member`. */
  fields: Record<string, Held>;
  /** Series fields (support): every reading that was not undone, oldest first by `on`, then `at`. */
  series: Record<string, Held[]>;
  /** Of fields whose past the schema keeps (close date, stage): all that held and was not undone, oldest first. */
  past?: Record<string, Held[]>;
  /** What it can be looked up by: match keys of a person, `deal:<id>`, `person:<id>`, thread keys. */
  keys: string[];
  /** The others that are one with this thing, those merged first at the front; absent when there are none. */
  members?: Member[];
}
