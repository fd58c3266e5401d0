import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { currencies, currencyName } from "../../lib/money/currency.ts";
import { formatNumber } from "../../lib/money/format.ts";
import { parseMoney } from "../../lib/money/parse.ts";
import type { DealChange } from "../../lib/records/deals.ts";
import { DateField } from "../base/DateField.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { TextField } from "../base/TextField.tsx";
import { stages } from "./stages.ts";
import "./DealForm.css";

interface Props {
  deal: Deal;
  /** Where there is no amount yet. */
  currency: string;
  onChange: (change: DealChange) => void;
}

/** Minor units are kept in the currency's own digits: another currency keeps the number a person reads. */
function Amount({ deal, currency, onChange }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const now = deal.amount?.currency ?? picked ?? currency;
  const shown = deal.amount ? formatNumber(deal.amount, language.value) : "";
  const read = (text: string, inCurrency: string) => {
    const amount = text.trim() === "" ? null : parseMoney(text, inCurrency);
    setBad(text.trim() !== "" && amount === null);
    if (text.trim() === "" || amount) onChange({ amount });
  };
  return (
    <div class="deal-amount">
      <TextField
        key={shown}
        label={t("panel.deal_amount")}
        inputMode="decimal"
        value={shown}
        placeholder="120,000"
        error={bad ? t("panel.amount_bad") : undefined}
        attributes={{ "data-value": "amount" }}
        onSave={(text) => read(text, now)}
      />
      <SelectField
        label={t("panel.deal_currency")}
        value={now}
        options={currencies().map((code) => ({ value: code, label: currencyName(code, language.value) }))}
        onChange={(code) => (shown ? read(shown, code) : setPicked(code))}
      />
    </div>
  );
}

/** Name, stage, amount and close date of a deal, each saved by itself. */
export function DealForm(props: Props) {
  const { deal, onChange } = props;
  return (
    <div class="deal-form">
      <TextField
        label={t("panel.deal_name")}
        value={deal.name}
        attributes={{ "data-value": "name", "data-part": "deal-name" }}
        onSave={(name) => onChange({ name })}
      />
      <div class="deal-pair">
        <SelectField
          label={t("panel.deal_stage")}
          value={deal.stage}
          options={stages().map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(stage) => onChange({ stage })}
        />
        <DateField
          label={t("panel.deal_close")}
          value={deal.closeDate}
          attributes={{ "data-value": "close-date" }}
          onSave={(closeDate) => onChange({ closeDate })}
        />
      </div>
      <Amount {...props} />
    </div>
  );
}
