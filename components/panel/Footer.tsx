import { Keyboard } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import { holdsConfidential } from "../../lib/share/redaction.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { StatusLine } from "../base/StatusLine.tsx";
import { CopySummary } from "../share/CopySummary.tsx";
import { summaryOf } from "../share/summaryOf.ts";
import type { PanelView } from "./panelView.ts";
import { failed, retry, saveState, undo, undoable } from "./saving.ts";
import "./Footer.css";

interface Props {
  view: PanelView;
  judgement: Judgement | null;
  redacted: boolean;
  onKeys: () => void;
}

/** Always in sight: copying, what became of the last change, Undo. */
export function Footer({ view, judgement, redacted, onKeys }: Props) {
  const { inView } = view;
  return (
    <footer class="panel-footer">
      {inView && judgement && (
        <CopySummary write={summaryOf(inView)} canReveal={holdsConfidential(inView) && !redacted} />
      )}
      <span class="grow" />
      <StatusLine
        state={saveState.value}
        onRetry={failed.value.length ? retry : undefined}
        onUndo={undoable.value.length ? () => void undo() : undefined}
      />
      <Button
        kind="quiet"
        icon
        aria-label={t("panel.keys")}
        title={`${t("panel.keys")} (?)`}
        onClick={onKeys}
      >
        <Icon of={Keyboard} />
      </Button>
    </footer>
  );
}
