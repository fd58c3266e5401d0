import { ChevronDown, SlidersHorizontal } from "lucide-preact";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { Deal } from "../../lib/method/model.ts";
import { formatMoney } from "../../lib/money/format.ts";
import type { DealChange } from "../../lib/records/deals.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { Menu } from "../base/Menu.tsx";
import { DealForm } from "../deal/DealForm.tsx";
import { dealItems, NEW_DEAL, NO_DEAL } from "../deal/dealItems.tsx";
import { stageName } from "../deal/stages.ts";
import { HealthRing } from "../health/HealthRing.tsx";
import { type Move, Moved, moveReason } from "../health/Moved.tsx";
import "./DealHeader.css";

interface Props {
  deal: Deal | null;
  deals: Deal[];
  judgement: Judgement | null;
  move: Move;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (deal: string | null) => void;
  onNew: () => void;
  onChange: (change: DealChange) => void;
}

function Picker({ deal, deals, onChoose, onNew }: Pick<Props, "deal" | "deals" | "onChoose" | "onNew">) {
  const name = deal ? deal.name || t("panel.deal_unnamed") : t("panel.no_deal");
  return (
    <Menu
      class="button-link deal-header-name"
      label={t("panel.pick_deal")}
      button={
        <>
          <span class="cut" title={name}>
            <bdi>{name}</bdi>
          </span>
          <Icon of={ChevronDown} size={14} />
        </>
      }
      items={dealItems({ deal, deals: [], choices: deals })}
      onChoose={(id) => (id === NEW_DEAL ? onNew() : onChoose(id === NO_DEAL ? null : id))}
    />
  );
}

function Facts({ deal, move }: { deal: Deal; move: Move }) {
  const status = deal.status === "open" ? "" : t(`panel.closed.${deal.status}`);
  const amount = deal.amount ? formatMoney(deal.amount, language.value) : "";
  const reason = moveReason(move);
  return (
    <p class="deal-header-facts">
      <span class="deal-header-stage">
        {[stageName(deal.stage), status, amount].filter(Boolean).join(" · ")}
      </span>
      <span class="cut deal-header-reason" title={reason}>
        {reason}
      </span>
    </p>
  );
}

/** The deal: name with its picker, health and what moved it, stage; details open below. */
export function DealHeader(props: Props) {
  const { deal, judgement, open, onOpen } = props;
  return (
    <header class="deal-header" {...(deal ? { "data-deal": deal.id, "data-health": judgement?.health } : {})}>
      <div class="deal-header-line">
        <h1 class="deal-header-title">
          <Picker {...props} />
        </h1>
        <span class="grow" />
        {deal && judgement && (
          <>
            <HealthRing value={judgement.health} />
            <Moved move={props.move} />
          </>
        )}
        {deal && (
          <Button
            kind="quiet"
            icon
            aria-label={t("panel.deal_details")}
            title={t("panel.deal_details")}
            aria-expanded={open}
            onClick={() => onOpen(!open)}
          >
            <Icon of={SlidersHorizontal} />
          </Button>
        )}
      </div>
      {deal ? (
        <Facts deal={deal} move={props.move} />
      ) : (
        <p class="deal-header-facts">
          <span class="cut" title={t("panel.no_deal_text")}>
            {t("panel.no_deal_text")}
          </span>
        </p>
      )}
      {deal && open && (
        <div class="deal-header-form">
          <DealForm
            key={deal.id}
            deal={deal}
            currency={language.value === "zh-CN" ? "CNY" : "EUR"}
            onChange={props.onChange}
          />
        </div>
      )}
      {!deal && (
        <Button kind="soft" class="deal-header-new" data-action="new-deal" onClick={props.onNew}>
          {t("panel.new_deal")}
        </Button>
      )}
    </header>
  );
}
