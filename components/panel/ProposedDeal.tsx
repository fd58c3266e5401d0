import { t } from "../../lib/i18n/translate.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { Deal } from "../../lib/method/model.ts";
import type { Reason } from "../../lib/records/propose.ts";
import { Button } from "../base/Button.tsx";
import { HealthRing } from "../health/HealthRing.tsx";
import { shownKey } from "../keyboard/keys.ts";
import { DealPicker, type PickerProps } from "./DealPicker.tsx";
import { reasonWords } from "./reasonWords.ts";

interface Props extends Omit<PickerProps, "deal"> {
  deal: Deal;
  reasons: readonly Reason[];
  judgement: Judgement | null;
  onAccept: () => void;
}

/** The deal that is probably meant, and why: one key accepts it. */
export function ProposedDeal({ deal, reasons, judgement, onAccept, ...picker }: Props) {
  const why = t("deal.proposed", { reasons: reasonWords(reasons) });
  return (
    <header class="deal-header" data-proposal="deal" data-value={deal.id}>
      <div class="deal-header-line">
        <h1 class="deal-header-title">
          <DealPicker {...picker} deal={deal} />
        </h1>
        <span class="grow" />
        {judgement && <HealthRing value={judgement.health} />}
      </div>
      <p class="deal-header-why">{why}</p>
      <div class="row deal-header-answer">
        <Button kind="soft" data-action="accept-deal" class="grow" onClick={onAccept}>
          {t("deal.accept")}
          <kbd class="key-hint">{shownKey("press", "accept-deal")}</kbd>
        </Button>
        <Button kind="quiet" data-action="new-deal" onClick={picker.onNew}>
          {t("deal.new_instead")}
        </Button>
      </div>
    </header>
  );
}
