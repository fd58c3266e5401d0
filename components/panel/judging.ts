import { useMemo } from "preact/hooks";
import { judge } from "../../lib/method/health.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";

/** The judgement of the deal on screen; redacted, it is judged as if no Coach were known (model.md, confidential). */
export function useJudgement(inView: DealInView | null, redacted: boolean): Judgement | null {
  return useMemo(() => inView && judge(inView, localToday(), { withoutCoach: redacted }), [inView, redacted]);
}
