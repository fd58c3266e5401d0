import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { shownKey } from "../keyboard/keys.ts";
import { DealPicker, type PickerProps } from "./DealPicker.tsx";

interface Props extends Omit<PickerProps, "deal"> {
  /** Of those on the page some can be tagged. */
  customers: boolean;
}

/**
 * Nothing is linked, chosen or likely: tags wait, and a deal is made in one step. Of a mail among ourselves, or from
 * machines, no deal begins: the menu leads to those there are.
 */
export function NoDeal({ customers, ...picker }: Props) {
  const text = t("panel.no_deal_text");
  return (
    <header class="deal-header">
      <div class="deal-header-line">
        <h1 class="deal-header-title">
          <DealPicker {...picker} deal={null} />
        </h1>
      </div>
      {customers && (
        <>
          <p class="deal-header-facts">
            <span class="two-lines" title={text}>
              {text}
            </span>
          </p>
          <Button kind="soft" class="deal-header-new" data-action="new-deal" onClick={picker.onNew}>
            {t("panel.new_deal")}
            <kbd class="key-hint">{shownKey("press", "new-deal")}</kbd>
          </Button>
        </>
      )}
    </header>
  );
}
