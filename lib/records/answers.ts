/** Answering a finding: "known, accepted until …", with a reason. Undone like any other change. */
import { findingKey } from "../method/change.ts";
import type { Finding } from "../method/judgement.ts";
import type { LocalDate } from "../method/model.ts";
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";

export interface Accepted {
  until: LocalDate;
  /** Why it is accepted; never empty. */
  reason: string;
}

/**
 * The finding costs nothing until the day, as long as what its rule looks at does not change for the worse. What
 * reveals that somebody is a Coach is answered in confidence.
 * @throws StoreError "invalid" when the day is none.
 */
export function answerFinding(
  store: Store,
  deal: string,
  finding: Finding,
  { until, reason }: Accepted,
): Promise<Fact[]> {
  const { fingerprint, weight, confidential } = finding;
  return store.record([
    {
      about: `deal:${deal}`,
      field: `answer/${findingKey(finding)}`,
      value: { until, reason, fingerprint, weight },
      ...(confidential ? { confidential: true } : {}),
    },
  ]);
}

/** The finding counts again. */
export function takeBackAnswer(store: Store, deal: string, finding: Finding): Promise<Fact[]> {
  return store.record([{ about: `deal:${deal}`, field: `answer/${findingKey(finding)}`, value: null }]);
}
