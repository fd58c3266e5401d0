import { language, t } from "../../lib/i18n/translate.ts";
import { storeState } from "../../lib/live/store.ts";
import type { Deal, DealStatus } from "../../lib/method/model.ts";
import { changeDeal, type DealChange } from "../../lib/records/deals.ts";
import { SelectField } from "../base/SelectField.tsx";
import { DealForm } from "../deal/DealForm.tsx";
import { save } from "../panel/saving.ts";

const STATUSES = ["open", "on-hold", "won", "lost", "no-decision"] as const satisfies readonly DealStatus[];

function change(id: string, what: DealChange): void {
  const opened = storeState.value;
  if (opened.state !== "ready") return;
  const { store } = opened;
  void save({
    card: null,
    write: () => changeDeal(store, id, what),
    takeBack: (facts) => store.undo(facts.map((fact) => fact.id)),
  });
}

/** What can be said of the deal itself, each field saved by itself and undoable. */
export function DealDetails({ deal }: { deal: Deal }) {
  const currency = language.value === "zh-CN" ? "CNY" : "EUR";
  return (
    <section class="deal-block" aria-labelledby="deal-details">
      <h2 id="deal-details">{t("work.deal_details")}</h2>
      <DealForm deal={deal} currency={currency} onChange={(what) => change(deal.id, what)} />
      <SelectField
        label={t("work.status")}
        value={deal.status}
        options={STATUSES.map((value) => ({ value, label: t(`work.status.${value}`) }))}
        attributes={{ "data-value": "status" }}
        onChange={(value) => {
          const status = STATUSES.find((one) => one === value);
          if (status) change(deal.id, { status });
        }}
      />
    </section>
  );
}
