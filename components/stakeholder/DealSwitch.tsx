import { ChevronDown } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { Icon } from "../base/Icon.tsx";
import { Menu } from "../base/Menu.tsx";
import { type DealOption, dealItems, NEW_DEAL, NO_DEAL } from "../deal/dealItems.tsx";
import type { CardActions } from "./subject.ts";
import "./DealSwitch.css";

interface Props {
  deal: DealOption | null;
  /** Deals the person takes part in: they come first. */
  deals: Deal[];
  /** Other open deals. */
  choices: DealOption[];
  actions: Pick<CardActions, "chooseDeal" | "newDeal">;
}

/** Says which deal the card edits, and switches it in one step. */
export function DealSwitch({ actions, ...of }: Props) {
  const name = of.deal ? of.deal.name || t("panel.deal_unnamed") : t("panel.no_deal");
  const choose = (id: string) =>
    id === NEW_DEAL ? actions.newDeal() : actions.chooseDeal(id === NO_DEAL ? null : id);
  return (
    <div class="deal-switch" data-control="deal">
      <Menu
        class="button-link deal-switch-button"
        label={t("panel.deal_of")}
        button={
          <>
            <bdi class="cut" title={name}>
              {name}
            </bdi>
            {of.deals.length > 1 && (
              <span class="deal-switch-count">· {t("panel.deals_count", { count: of.deals.length })}</span>
            )}
            <Icon of={ChevronDown} size={12} />
          </>
        }
        items={dealItems(of)}
        onChoose={choose}
        attributes={{ "data-part": "deal" }}
      />
    </div>
  );
}
