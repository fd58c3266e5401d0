import { ChevronDown } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Dialog } from "../base/Dialog.tsx";
import { Icon } from "../base/Icon.tsx";
import { copyRich, copyText } from "./clipboard.ts";
import "./CopySummary.css";

export interface Summary {
  html: string;
  markdown: string;
  text: string;
}

type Format = "rich" | "markdown" | "text";
const FORMATS: readonly Format[] = ["rich", "markdown", "text"];

interface Props {
  /** Writes the summary, with what is confidential only where the rep said so for this copy. */
  write: (confidential: boolean) => Summary;
  /** There is something confidential that could be included. */
  canReveal: boolean;
}

async function copy(summary: Summary, format: Format): Promise<void> {
  if (format === "rich") await copyRich(summary.html, summary.text);
  else await copyText(summary[format]);
}

function Failed({ text, onClose }: { text: string | null; onClose: () => void }) {
  return (
    <Dialog open={text !== null} title={t("panel.copy")} onClose={onClose}>
      <p>{t("panel.copy_failed")}</p>
      <textarea
        class="field-input copy-fallback"
        readOnly
        aria-label={t("panel.copy_text_label")}
        value={text ?? ""}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}

/** Copies the stakeholder summary: one click for formatted text, the other ways in its menu. */
export function CopySummary({ write, canReveal }: Props) {
  const [reveal, setReveal] = useState(false);
  const [done, setDone] = useState<"panel.copied" | "panel.copied_confidential" | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const run = async (format: Format) => {
    const withSecrets = reveal && canReveal;
    const summary = write(withSecrets);
    menu.current?.hidePopover();
    try {
      await copy(summary, format);
      setDone(withSecrets ? "panel.copied_confidential" : "panel.copied");
    } catch {
      setFailed(format === "rich" ? summary.text : summary[format]);
    }
    // Asked for anew at each copy.
    setReveal(false);
  };
  return (
    <div class="copy-summary">
      <div class="copy-buttons">
        <Button kind="primary" class="copy-main" data-action="copy-rich" onClick={() => run("rich")}>
          {t("panel.copy")}
        </Button>
        <button
          type="button"
          class="button button-primary button-icon copy-more"
          popovertarget="copy-how"
          aria-label={t("panel.copy_how")}
        >
          <Icon of={ChevronDown} />
        </button>
      </div>
      <div ref={menu} id="copy-how" popover="auto" class="menu copy-menu">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="menu-item"
            data-action={format === "rich" ? "copy-formatted" : `copy-${format}`}
            onClick={() => run(format)}
          >
            {t(`panel.copy_${format}`)}
          </button>
        ))}
        {canReveal && (
          <label class="copy-reveal">
            <input
              type="checkbox"
              checked={reveal}
              onChange={(event) => setReveal(event.currentTarget.checked)}
            />
            <span>
              {t("panel.copy_confidential")}
              <span class="copy-reveal-note">{t("panel.copy_confidential_text")}</span>
            </span>
          </label>
        )}
      </div>
      <span class="small soft" role="status">
        {done && t(done)}
      </span>
      <Failed text={failed} onClose={() => setFailed(null)} />
    </div>
  );
}
