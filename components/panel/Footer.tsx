import { Keyboard } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { StatusLine } from "../base/StatusLine.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { failed, retry, saveState, undo, undoable } from "../saving/saving.ts";
import { CopyButton, CopyFailed } from "../share/CopySummary.tsx";
import type { Copying } from "../share/useCopying.ts";
import "./Footer.css";

interface Props {
  /** null: there is no deal to copy. */
  copying: Copying | null;
  onKeys: () => void;
}

function Copied({ copying }: { copying: Copying }) {
  const words = copying.copied === "plain" ? "panel.copied" : "panel.copied_confidential";
  return (
    <span class="footer-copied" role="status">
      {copying.copied && t(words)}
    </span>
  );
}

/** Always in sight: copying, what became of the last change, Undo. */
export function Footer({ copying, onKeys }: Props) {
  return (
    <footer class="panel-footer">
      {copying && <CopyButton copying={copying} />}
      {copying && <Copied copying={copying} />}
      <span class="grow" />
      {!copying?.copied && (
        <StatusLine
          state={saveState.value}
          onRetry={failed.value.length ? retry : undefined}
          onUndo={undoable.value.length && !failed.value.length ? () => void undo() : undefined}
        />
      )}
      <FindButton />
      <Button
        class="panel-keys"
        kind="quiet"
        icon
        aria-label={t("panel.keys")}
        title={`${t("panel.keys")} (?)`}
        onClick={onKeys}
      >
        <Icon of={Keyboard} />
      </Button>
      {copying && <CopyFailed copying={copying} />}
    </footer>
  );
}
