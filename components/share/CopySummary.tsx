import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Dialog } from "../base/Dialog.tsx";
import type { Copying } from "./useCopying.ts";
import "./CopySummary.css";

/** One click for formatted text; says what was copied. */
export function CopyButton({ copying }: { copying: Copying }) {
  return (
    <Button
      kind="primary"
      data-action="copy-rich"
      data-confidential={copying.reveal || undefined}
      onClick={() => copying.run("rich")}
    >
      {t(copying.reveal ? "panel.copy_with_confidential" : "panel.copy")}
    </Button>
  );
}

/** The other ways to copy, and what goes with this one copy. */
export function CopyWays({ copying }: { copying: Copying }) {
  return (
    <div class="copy-ways">
      <Button data-action="copy-markdown" onClick={() => copying.run("markdown")}>
        {t("panel.copy_markdown")}
      </Button>
      <Button data-action="copy-text" onClick={() => copying.run("text")}>
        {t("panel.copy_text")}
      </Button>
      {copying.canReveal && (
        <label class="copy-reveal">
          <input
            type="checkbox"
            data-value="include-confidential"
            checked={copying.reveal}
            onChange={(event) => copying.setReveal(event.currentTarget.checked)}
          />
          <span>
            {t("panel.copy_confidential")}
            <span class="copy-reveal-note">{t("panel.copy_confidential_text")}</span>
          </span>
        </label>
      )}
    </div>
  );
}

/** Where the browser did not let it be copied: the text, to be selected. */
export function CopyFailed({ copying }: { copying: Copying }) {
  return (
    <Dialog open={copying.failed !== null} title={t("panel.copy")} onClose={copying.dismiss}>
      <p>{t("panel.copy_failed")}</p>
      <textarea
        class="field-input copy-fallback"
        readOnly
        aria-label={t("panel.copy_text_label")}
        value={copying.failed ?? ""}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
