/** A deal with its judgement, as the screen may show it: while it is shared, only what passed the redaction. */
import { judge } from "../method/health.ts";
import type { Judgement } from "../method/judgement.ts";
import type { DealInView } from "../method/model.ts";
import { dealInView } from "../records/deals.ts";
import { localToday } from "../records/ids.ts";
import { redact } from "../share/redaction.ts";
import type { Store } from "../store/store.ts";

export interface JudgedDeal {
  view: DealInView;
  judgement: Judgement;
}

/** @param shared others can see the screen. */
export function judged(view: DealInView, shared: boolean): JudgedDeal {
  const today = localToday();
  return shared ? redact(view, { today }) : { view, judgement: judge(view, today) };
}

export async function judgedDeal(store: Store, id: string, shared: boolean): Promise<JudgedDeal | null> {
  const view = await dealInView(store, id);
  return view ? judged(view, shared) : null;
}
