import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { currencies, currencyName, presetCurrency } from "../../lib/money/currency.ts";
import { formatNumber } from "../../lib/money/format.ts";
import { parseMoney } from "../../lib/money/parse.ts";
import { SelectField } from "../base/SelectField.tsx";
import { TextField } from "../base/TextField.tsx";
import type { DealActions } from "./changes.ts";

interface Props {
  deal: Deal;
  actions: Pick<DealActions, "change">;
}

/** Minor units are kept in the currency's own digits: another currency keeps the number a person reads. */
export function Amount({ deal, actions }: Props) {
  const [picked, setPicked] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const now = deal.amount?.currency ?? picked ?? presetCurrency(language.value);
  const shown = deal.amount ? formatNumber(deal.amount, language.value) : "";
  const read = (text: string, inCurrency: string) => {
    const amount = text.trim() === "" ? null : parseMoney(text, inCurrency);
    setBad(text.trim() !== "" && amount === null);
    if (text.trim() === "" || amount) actions.change({ amount });
  };
  return (
    <div class="deal-pair">
      <TextField
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
