import { useEffect } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { followDeals } from "../../lib/live/known-deals.ts";
import { storeState } from "../../lib/live/store.ts";
import type { DealInView } from "../../lib/method/model.ts";
import { companyOf } from "../../lib/records/deals.ts";
import { dealActions } from "../deal/changes.ts";
import { DealForm } from "../deal/DealForm.tsx";

/** What can be said of the deal itself, each field saved by itself and undoable. */
export function DealDetails({ view }: { view: DealInView }) {
  const { deal } = view;
  const opened = storeState.value;
  const store = opened.state === "ready" ? opened.store : null;
  useEffect(() => {
    if (store) followDeals(store);
  }, [store]);
  if (!store) return null;
  return (
    <section class="deal-block" aria-labelledby="deal-details">
      <h2 id="deal-details">{t("work.deal_details")}</h2>
      <DealForm deal={deal} company={companyOf(view)} actions={dealActions(store, deal.id)} />
    </section>
  );
}
