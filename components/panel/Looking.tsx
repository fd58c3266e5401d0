import { t } from "../../lib/i18n/translate.ts";
import type { Deal } from "../../lib/method/model.ts";
import { Button } from "../base/Button.tsx";
import { shownKey } from "../keyboard/keys.ts";

interface Props {
  /** Where the page belongs; null: in no deal. */
  filed: Deal | null;
  onFile: () => void;
  onBack: () => void;
}

/** Looking files nothing: that the page belongs to this deal is said by a deed of its own. */
export function Looking({ filed, onFile, onBack }: Props) {
  const name = filed?.name || t("panel.deal_unnamed");
  return (
    <div data-part="looking">
      <p class="deal-header-why">{filed ? t("deal.looking_filed", { name }) : t("deal.looking")}</p>
      <div class="row deal-header-answer">
        <Button kind="soft" class="grow" data-action="accept-deal" onClick={onFile}>
          {t("deal.accept")}
          <kbd class="key-hint">{shownKey("press", "accept-deal")}</kbd>
        </Button>
        <Button kind="quiet" data-action="stop-looking" onClick={onBack}>
          {t("deal.looking_back")}
        </Button>
      </div>
    </div>
  );
}
