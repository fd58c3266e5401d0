import { ChevronDown } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Icon } from "../base/Icon.tsx";
import { DealMenu } from "../deal/DealMenu.tsx";
import type { DealOption } from "../deal/dealItems.tsx";
import type { CardActions } from "./subject.ts";
import "./DealSwitch.css";

interface Props {
  deal: DealOption | null;
  /** Deals the person takes part in: they come first. */
  deals: readonly DealOption[];
  /** Other deals the page may be about. */
  choices: readonly DealOption[];
  actions: Pick<CardActions, "chooseDeal" | "newDeal">;
}

/** Says which deal the card edits, and switches it in one step. */
export function DealSwitch({ deal, deals, choices, actions }: Props) {
  const name = deal ? deal.name || t("panel.deal_unnamed") : t("panel.no_deal");
  const own = new Set(deals.map(({ id }) => id));
  return (
    <div class="deal-switch" data-control="deal">
      <DealMenu
        class="button-link deal-switch-button"
        label={t("panel.deal_of")}
        button={
          <>
            <bdi class="cut" title={name}>
              {name}
            </bdi>
            {deals.length > 1 && (
              <span class="deal-switch-count">· {t("panel.deals_count", { count: deals.length })}</span>
            )}
            <Icon of={ChevronDown} size={12} />
          </>
        }
        deal={deal}
        deals={[...deals, ...choices.filter(({ id }) => !own.has(id))]}
        onChoose={actions.chooseDeal}
        onNew={actions.newDeal}
        attributes={{ "data-part": "deal" }}
      />
    </div>
  );
}
