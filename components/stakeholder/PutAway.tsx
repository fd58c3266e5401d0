import { Archive } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import "./PutAway.css";

interface Props {
  /** What was put away, and where it is missing therefore. */
  words: string;
  onBringBack: () => void;
}

/** Says of what a page shows that it was archived, with the way back. */
export function PutAway({ words, onBringBack }: Props) {
  return (
    <div class="put-away" data-part="put-away">
      <Icon of={Archive} size={14} />
      <p class="grow wrap">{words}</p>
      <Button kind="soft" data-action="bring-back" onClick={onBringBack}>
        {t("list.bring_back")}
      </Button>
    </div>
  );
}
