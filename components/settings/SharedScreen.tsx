import { t } from "../../lib/i18n/translate.ts";
import { changeSettings, settings } from "../../lib/live/settings.ts";
import "./SharedScreen.css";

/** Hides what is confidential while others see the screen. */
export function SharedScreen({ short = false }: { short?: boolean }) {
  return (
    <label class={short ? "shared-screen" : "shared-screen setting"}>
      <input
        type="checkbox"
        data-setting="screen-shared"
        checked={settings.value.screenShared}
        onChange={(event) => void changeSettings({ screenShared: event.currentTarget.checked })}
      />
      <span>
        {t("settings.shared")}
        {!short && <span class="soft shared-screen-text">{t("settings.shared_text")}</span>}
      </span>
    </label>
  );
}
