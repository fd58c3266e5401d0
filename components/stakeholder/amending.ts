/** Putting a reading of support right: its date, its words, whether it was told in confidence. */
import type { SupportReading } from "../../lib/method/model.ts";
import { type Tag, type Target, tag } from "../../lib/records/tagging.ts";
import type { Evidence } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { byFacts, undoAll } from "../saving/saveFacts.ts";
import { save } from "../saving/saving.ts";

export interface Amended {
  reading: SupportReading;
  /** All of this person in this deal, the one put right among them. */
  readings: readonly SupportReading[];
  /** Local date that it is of now. */
  on: string;
  evidence: Evidence;
  confidential: boolean;
}

const asTag = (reading: SupportReading, evidence?: Evidence): Tag => ({
  kind: "support",
  value: reading.value,
  on: reading.on,
  ...(evidence ? { evidence } : {}),
  ...(reading.confidential ? { confidential: true } : {}),
});

/**
 * Records the same reading again, put right. Those of the same occasion that a new date takes away (this one, and those
 * that it had corrected) are taken back, and must not come back.
 */
export function saveAmended(store: Store, target: Target, card: string, amended: Amended): void {
  const { reading: old, readings, evidence, confidential } = amended;
  const on = amended.on === old.on.slice(0, 10) ? old.on : amended.on;
  const next: Tag = { kind: "support", value: old.value, on, evidence, confidential };
  const gone = on === old.on ? [] : readings.filter((one) => one.on === old.on).map(({ fact }) => fact);
  void save({
    card,
    write: async () => {
      const { facts } = await tag(store, target, [next]);
      const undone = gone.length ? await store.undo(gone) : [];
      return [...undone, ...facts];
    },
    ...byFacts(store),
    takeBack: async (facts) => {
      const again = asTag(old, old.quote ? { quote: old.quote } : undefined);
      const back = gone.length ? (await tag(store, target, [again])).facts : [];
      return [...back, ...(await undoAll(store, facts.slice(-1)))];
    },
  });
}
