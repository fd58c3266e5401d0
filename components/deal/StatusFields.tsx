import { t } from "../../lib/i18n/translate.ts";
import type { Deal, DealStatus } from "../../lib/method/model.ts";
import { SelectField } from "../base/SelectField.tsx";
import { TextField } from "../base/TextField.tsx";
import type { DealActions } from "./changes.ts";

const STATUSES = ["open", "on-hold", "won", "lost", "no-decision"] as const satisfies readonly DealStatus[];

interface Props {
  deal: Deal;
  actions: Pick<DealActions, "change">;
}

/** How the deal stands. The reason belongs to that: with another status it is asked anew. */
export function StatusField({ deal, actions }: Props) {
  return (
    <SelectField
      label={t("work.status")}
      value={deal.status}
      options={STATUSES.map((value) => ({ value, label: t(`work.status.${value}`) }))}
      attributes={{ "data-value": "status" }}
      onChange={(value) => {
        const status = STATUSES.find((one) => one === value);
        if (status) actions.change({ status, ...(deal.statusReason ? { statusReason: null } : {}) });
      }}
    />
  );
}

/** Asked where a deal is no longer open: what the next one can learn from it. */
export function StatusReason({ deal, actions }: Props) {
  if (deal.status === "open") return null;
  return (
    <TextField
      key={deal.status}
      label={t(`deal.why.${deal.status}`)}
      value={deal.statusReason}
      placeholder={t("deal.why_hint")}
      lines
      attributes={{ "data-value": "status-reason", "data-part": "status-reason" }}
      onSave={(text) => actions.change({ statusReason: text.trim() || null })}
    />
  );
}
