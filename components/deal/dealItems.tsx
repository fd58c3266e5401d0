import { t } from "../../lib/i18n/translate.ts";
import type { MenuItem } from "../base/Menu.tsx";

export interface DealOption {
  id: string;
  name: string;
}

export const NO_DEAL = "";
export const NEW_DEAL = "new deal";

interface Given {
  deal: DealOption | null;
  /** They come first. */
  deals: DealOption[];
  choices: DealOption[];
}

/** What can be chosen where a deal is: those first that matter, all others, none yet, a new one. */
export function dealItems({ deal, deals, choices }: Given): MenuItem[] {
  const first = new Set(deals.map(({ id }) => id));
  const others = choices.filter(({ id }) => !first.has(id));
  const item = (option: DealOption, apart: boolean): MenuItem => ({
    id: option.id,
    label: <bdi class="wrap">{option.name || t("panel.deal_unnamed")}</bdi>,
    checked: option.id === deal?.id,
    apart,
    attributes: { "data-value": option.id },
  });
  return [
    ...deals.map((option) => item(option, false)),
    ...others.map((option, index) => item(option, index === 0 && deals.length > 0)),
    {
      id: NO_DEAL,
      label: t("panel.no_deal"),
      checked: deal === null,
      apart: deals.length + others.length > 0,
      attributes: { "data-value": "none" },
    },
    { id: NEW_DEAL, label: t("panel.new_deal"), attributes: { "data-value": "new" } },
  ];
}
