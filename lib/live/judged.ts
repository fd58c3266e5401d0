/** A deal with its judgement, as the screen may show it: while it is shared, only what passed the redaction. */
import { DEFAULT_PLAYBOOK } from "../method/default-playbook.ts";
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
  const asked = { playbook: DEFAULT_PLAYBOOK, today: localToday() };
  if (shared) return redact(view, asked);
  return { view, judgement: judge(view, asked.playbook, asked.today) };
}

export async function judgedDeal(store: Store, id: string, shared: boolean): Promise<JudgedDeal | null> {
  const view = await dealInView(store, id);
  return view ? judged(view, shared) : null;
}
