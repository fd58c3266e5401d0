import { ChevronDown } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { Icon } from "../base/Icon.tsx";
import { Menu, type MenuItem } from "../base/Menu.tsx";
import type { CardActions, DealOption } from "./subject.ts";

interface Props {
  deal: DealOption | null;
  /** Deals the person takes part in: they come first. */
  deals: Deal[];
  /** Other open deals. */
  choices: DealOption[];
  actions: Pick<CardActions, "chooseDeal" | "newDeal">;
}

const NONE = "";
const NEW = "new deal";

function items({ deal, deals, choices }: Omit<Props, "actions">): MenuItem[] {
  const ids = new Set(deals.map(({ id }) => id));
  const others = choices.filter(({ id }) => !ids.has(id));
  const item = (option: DealOption, apart: boolean): MenuItem => ({
    id: option.id,
    label: <span class="wrap">{option.name || t("panel.deal_unnamed")}</span>,
    checked: option.id === deal?.id,
    apart,
    attributes: { "data-value": option.id },
  });
  return [
    ...deals.map((option) => item(option, false)),
    ...others.map((option, index) => item(option, index === 0 && deals.length > 0)),
    {
      id: NONE,
      label: t("panel.no_deal"),
      checked: deal === null,
      apart: deals.length + others.length > 0,
      attributes: { "data-value": "none" },
    },
    { id: NEW, label: t("panel.new_deal"), attributes: { "data-value": "new" } },
  ];
}

/** Says which deal the card edits, and switches in one step. */
export function DealSwitch({ actions, ...of }: Props) {
  const name = of.deal ? of.deal.name || t("panel.deal_unnamed") : t("panel.no_deal");
  const choose = (id: string) =>
    id === NEW ? actions.newDeal() : actions.chooseDeal(id === NONE ? null : id);
  return (
    <div class="row deal-switch" data-control="deal">
      <Menu
        class="button-link"
        label={t("panel.deal_of")}
        button={
          <>
            <span class="cut">{name}</span>
            <Icon of={ChevronDown} size={14} />
          </>
        }
        items={items(of)}
        onChoose={choose}
        attributes={{ "data-part": "deal" }}
      />
      {of.deals.length > 1 && (
        <span class="soft small">{t("panel.deals_count", { count: of.deals.length })}</span>
      )}
    </div>
  );
}
