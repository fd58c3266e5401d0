/** The unit of storage: an immutable, dated statement about a thing (model.md, facts). */

export const THING_TYPES = [
  "person",
  "stakeholder",
  "company",
  "deal",
  "task",
  "interaction",
  "side",
  "colleague",
  "playbook",
  "snapshot",
] as const;
export type ThingType = (typeof THING_TYPES)[number];

/** Reference to a thing: its type, a colon, its random and permanent id. */
export type Ref = `${ThingType}:${string}`;

export type FactValue = null | boolean | number | string | FactValue[] | { [key: string]: FactValue };

/** Where a fact was seen. Only what the rep selected is kept; a mail's body never is. */
export interface Evidence {
  quote?: string;
  site?: string;
  thread?: string;
  message?: string;
  date?: string;
  sender?: string;
}

export interface Fact {
  /** Random and permanent. */
  id: string;
  /** Hybrid logical clock: when it was recorded. Sorts as text (lib/store/clock.ts). */
  at: string;
  /** The device that recorded it. */
  by: string;
  about: Ref;
  /** Field name, or `set/member` for one member of a set (lib/store/schema.ts). */
  field: string;
  /** null takes a value back. */
  value: FactValue;
  /** When it was true: local date, or an instant (ISO 8601). */
  on?: string;
  evidence?: Evidence;
  confidential?: boolean;
  /** Id of the fact that this one undoes. */
  undoes?: string;
}

/** What a caller says; the store adds id, clock and device. */
export type FactDraft = Omit<Fact, "id" | "at" | "by">;
