import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { EmptyState } from "../base/EmptyState.tsx";

/** Something is there, and the filter hides all of it. */
export function NoRows({ hidden, onClear }: { hidden: number; onClear: () => void }) {
  return (
    <EmptyState title={t("list.none_fits")} text={t("list.hidden", { count: hidden })}>
      <Button kind="soft" data-action="show-all" onClick={onClear}>
        {t("list.show_all")}
      </Button>
    </EmptyState>
  );
}

/** The rows are made for the first time. */
export function MakingRows() {
  return (
    <p class="soft" role="status">
      {t("list.making")}
    </p>
  );
}
