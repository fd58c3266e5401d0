/** Whether a person of a deal is with the customer, takes part from outside, or has left. */
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";

export type Standing = "inside" | "outside" | "left";

/** @param part the stakeholder. */
export const standDrafts = (part: Ref, as: Standing): FactDraft[] => [
  { about: part, field: "outside", value: as === "outside" },
  { about: part, field: "left", value: as === "left" },
];

/** @param stakeholder its id. */
export const stand = (store: Store, stakeholder: string, as: Standing): Promise<Fact[]> =>
  store.record(standDrafts(`stakeholder:${stakeholder}`, as));
