import { SlidersHorizontal } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { Deal } from "../../lib/method/model.ts";
import { formatMoney } from "../../lib/money/format.ts";
import { isClosed } from "../../lib/records/propose.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import type { DealActions } from "../deal/changes.ts";
import { DealForm } from "../deal/DealForm.tsx";
import { DealStatusTag } from "../deal/DealStatusTag.tsx";
import { stageName } from "../deal/stages.ts";
import { HealthRing } from "../health/HealthRing.tsx";
import { type Move, Moved, moveReason } from "../health/Moved.tsx";
import { DealPicker, type PickerProps } from "./DealPicker.tsx";
import { focusDetails } from "./focus.ts";
import { Naming } from "./Naming.tsx";
import type { DetailsOpen } from "./useDetails.ts";
import "./DealHeader.css";

interface Props extends Omit<PickerProps, "deal"> {
  deal: Deal;
  /** Name of its company; empty where none is known. */
  company: string;
  judgement: Judgement | null;
  move: Move;
  store: Store;
  open: DetailsOpen;
  onOpen: (all: boolean) => void;
  actions: DealActions;
  /** That the deal is only looked at, and the ways on from there. */
  looking: ComponentChildren;
}

function Facts({ deal, move }: { deal: Deal; move: Move }) {
  const amount = deal.amount ? formatMoney(deal.amount, language.value) : "";
  const reason = deal.status === "open" ? moveReason(move) : deal.statusReason;
  return (
    <p class="deal-header-facts">
      <DealStatusTag status={deal.status} />
      <span class="deal-header-stage">{[stageName(deal), amount].filter(Boolean).join(" · ")}</span>
      <span class="cut deal-header-reason" title={reason}>
        {reason}
      </span>
    </p>
  );
}

function Details({ open: details, onOpen }: Pick<Props, "open" | "onOpen">) {
  const open = details === "all";
  return (
    <Button
      kind="quiet"
      icon
      data-action="deal-details"
      aria-label={t("panel.deal_details")}
      title={`${t("panel.deal_details")} (G)`}
      aria-expanded={open}
      onClick={(event) => {
        onOpen(!open);
        // Pressed by key: the fields are where one wants to be.
        if (!open && event.detail === 0) void focusDetails();
      }}
    >
      <Icon of={SlidersHorizontal} />
    </Button>
  );
}

/** The deal: name with its picker, health and what moved it, stage, how it stands; details open below. */
export function DealHeader(props: Props) {
  const { deal, judgement, open, actions } = props;
  const closed = isClosed(deal);
  return (
    <header class="deal-header" data-deal={deal.id} data-health={judgement?.health} data-status={deal.status}>
      <div class="deal-header-line">
        <h1 class="deal-header-title">
          <DealPicker deal={deal} choices={props.choices} onChoose={props.onChoose} onNew={props.onNew} />
        </h1>
        <span class="grow" />
        {judgement && !closed && (
          <>
            <HealthRing value={judgement.health} />
            <Moved move={props.move} />
          </>
        )}
        {closed && (
          <Button
            kind="soft"
            data-action="reopen"
            onClick={() => actions.change({ status: "open", statusReason: null })}
          >
            {t("deal.reopen")}
          </Button>
        )}
        <Details open={open} onOpen={props.onOpen} />
      </div>
      <Facts deal={deal} move={props.move} />
      {props.looking}
      {open && (
        <div class="deal-header-form">
          {open === "all" ? (
            <DealForm key={deal.id} deal={deal} company={props.company} actions={actions} />
          ) : (
            <Naming
              store={props.store}
              deal={deal}
              company={props.company}
              actions={actions}
              onDone={() => props.onOpen(false)}
            />
          )}
        </div>
      )}
    </header>
  );
}
