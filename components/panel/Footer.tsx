import { Keyboard } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { takesText } from "../keyboard/keys.ts";
import { SaveStatus, ToldLine } from "../saving/SaveStatus.tsx";
import { CopyButton, CopyFailed } from "../share/CopySummary.tsx";
import type { Copying } from "../share/useCopying.ts";
import "./Footer.css";

interface Props {
  /** null: there is no deal to copy. */
  copying: Copying | null;
  onKeys: () => void;
}

const COPIED = {
  plain: "panel.copied",
  confidential: "panel.copied_confidential",
  nothing: "panel.copied_nothing",
} as const;

function Copied({ copying: { copied } }: { copying: Copying }) {
  return (
    <span class="footer-copied" role="status">
      {copied && t(COPIED[copied])}
    </span>
  );
}

/** A click down here takes the focus from no card: its keys go on working. What is being typed is left, and saved. */
function keepFocus(event: MouseEvent): void {
  const focused = document.activeElement;
  if (focused?.closest("[data-person]") && !takesText(focused)) event.preventDefault();
}

/** Always in sight: copying, what became of the last change, Undo. */
export function Footer({ copying, onKeys }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; the buttons inside are reached by keys.
    <footer class="panel-footer" onMouseDown={keepFocus}>
      <ToldLine />
      {copying && <CopyButton copying={copying} />}
      {copying && <Copied copying={copying} />}
      <span class="grow" />
      {!copying?.copied && <SaveStatus />}
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
