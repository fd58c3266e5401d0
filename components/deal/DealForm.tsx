import { t } from "../../lib/i18n/translate.ts";
import { knownProductLines } from "../../lib/live/known-deals.ts";
import type { Deal } from "../../lib/method/model.ts";
import { DateField } from "../base/DateField.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { TextField } from "../base/TextField.tsx";
import { Amount } from "./Amount.tsx";
import { CompanyOfDeal } from "./CompanyOfDeal.tsx";
import { Competitors } from "./Competitors.tsx";
import type { DealActions } from "./changes.ts";
import { MeetingField } from "./MeetingField.tsx";
import { StatusField, StatusReason } from "./StatusFields.tsx";
import { stagesOf } from "./stages.ts";
import "./DealForm.css";

interface Props {
  deal: Deal;
  /** Name of its company. */
  company: string;
  actions: DealActions;
}

/** What the deal is called. */
export function NameOfDeal({
  deal,
  actions,
}: Pick<Props, "deal"> & { actions: Pick<DealActions, "change"> }) {
  return (
    <TextField
      label={t("panel.deal_name")}
      value={deal.name}
      attributes={{ "data-value": "name", "data-part": "deal-name" }}
      onSave={(name) => actions.change({ name })}
    />
  );
}

/** Everything said of the deal itself, each field saved by itself. */
export function DealForm({ deal, company, actions }: Props) {
  return (
    <div class="deal-form">
      <NameOfDeal deal={deal} actions={actions} />
      <div class="deal-pair">
        <SelectField
          label={t("panel.deal_stage")}
          value={deal.stage}
          options={stagesOf(deal).map(({ id, name }) => ({ value: id, label: name }))}
          attributes={{ "data-value": "stage" }}
          onChange={(stage) => actions.change({ stage })}
        />
        <StatusField deal={deal} actions={actions} />
      </div>
      <StatusReason deal={deal} actions={actions} />
      <div class="deal-pair">
        <DateField
          label={t("panel.deal_close")}
          value={deal.closeDate}
          attributes={{ "data-value": "close-date" }}
          onSave={(closeDate) => actions.change({ closeDate })}
        />
        <TextField
          label={t("deal.product_line")}
          value={deal.productLine}
          suggestions={knownProductLines.value}
          attributes={{ "data-value": "product-line" }}
          onSave={(productLine) => actions.change({ productLine: productLine.trim() })}
        />
      </div>
      <Amount deal={deal} actions={actions} />
      <MeetingField value={deal.nextMeeting} onSave={(nextMeeting) => actions.change({ nextMeeting })} />
      <CompanyOfDeal name={company} actions={actions} />
      <Competitors deal={deal} actions={actions} />
    </div>
  );
}
