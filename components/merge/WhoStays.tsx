import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";

interface Props {
  /** Name of the one that stays as it stands, and of the other. */
  stays: string;
  goes: string;
  onSwap: () => void;
}

/** Says which name stays when the two are joined, and lets the rep take the other; nothing where both are called the same. */
export function WhoStays({ stays, goes, onSwap }: Props) {
  if (stays === goes || !stays || !goes) return null;
  return (
    <p class="soft small wrap who-stays">
      {t("merge.stays", { who: stays })}{" "}
      <Button kind="link" data-action="other-stays" onClick={onSwap}>
        {t("merge.stays_other", { who: goes })}
      </Button>
    </p>
  );
}
