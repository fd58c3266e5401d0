import { EyeOff } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { changeSettings, settings } from "../../lib/live/settings.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import "./SharedMark.css";

/** One line while confidential things are hidden from a shared screen, with the way to end it. */
export function SharedMark() {
  if (!settings.value.screenShared) return null;
  return (
    <div class="shared-mark" role="status">
      <Icon of={EyeOff} size={14} />
      <span class="grow">{t("work.hidden")}</span>
      <Button
        kind="link"
        data-action="show-confidential"
        onClick={() => void changeSettings({ screenShared: false })}
      >
        {t("panel.show_again")}
      </Button>
    </div>
  );
}
