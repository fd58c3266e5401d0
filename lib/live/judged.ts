/** Deals with their judgement, as the screen may show them: while it is shared, only what passed the redaction. */
import { DEFAULT_PLAYBOOK } from "../method/default-playbook.ts";
import { judge } from "../method/health.ts";
import type { Judgement } from "../method/judgement.ts";
import type { DealInView } from "../method/model.ts";
import { allDeals, dealInView } from "../records/deals.ts";
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

/** Every deal that is not put away, closed ones too. */
export async function judgedDeals(store: Store, shared: boolean): Promise<JudgedDeal[]> {
  const deals = await allDeals(store);
  const views = await Promise.all(deals.map(({ id }) => dealInView(store, id)));
  return views.filter((view) => view !== undefined).map((view) => judged(view, shared));
}

/** Still to be won: open, or on hold. */
export const isOpen = ({ view }: JudgedDeal): boolean =>
  view.deal.status === "open" || view.deal.status === "on-hold";

/** Open deals, those that need help first. */
export function inNeed(deals: readonly JudgedDeal[]): JudgedDeal[] {
  return deals
    .filter(({ view }) => view.deal.status === "open")
    .sort((left, right) => left.judgement.health - right.judgement.health);
}
