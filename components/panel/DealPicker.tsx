import { ChevronDown } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { Icon } from "../base/Icon.tsx";
import { DealMenu } from "../deal/DealMenu.tsx";
import type { DealOption } from "../deal/dealItems.tsx";

export interface PickerProps {
  deal: Deal | null;
  /** Deals the page may be about. */
  choices: readonly DealOption[];
  onChoose: (deal: string | null) => void;
  onNew: () => void;
}

/** The deal's name, and the way to another one. */
export function DealPicker({ deal, choices, onChoose, onNew }: PickerProps) {
  const name = deal ? deal.name || t("panel.deal_unnamed") : t("panel.no_deal");
  return (
    <DealMenu
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
      deal={deal}
      deals={choices}
      onChoose={onChoose}
      onNew={onNew}
    />
  );
}
