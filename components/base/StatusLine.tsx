import { Check, TriangleAlert } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

/** What became of the last thing that was saved. */
export type SaveState = "idle" | "saving" | "saved" | "failed" | "refused" | "undone" | "redone";

interface Props {
  state: SaveState;
  /** Takes the last saving back; left out when there is nothing to undo. */
  onUndo?: (() => void) | undefined;
  /** Tries the failed saving again. */
  onRetry?: (() => void) | undefined;
  /** What was taken back is named elsewhere: here it need not be said again. */
  named?: boolean;
}

const WORDS = {
  idle: null,
  saving: "common.saving",
  saved: "common.saved",
  failed: "common.not_saved",
  refused: "common.refused",
  undone: "common.undone",
  redone: "common.redone",
} as const;

/** One line that says "Saved", with Undo. It keeps its place when there is nothing to say. */
export function StatusLine({ state, onUndo, onRetry, named = false }: Props) {
  const words = WORDS[state];
  return (
    <div class="status-line">
      <span class="status-text" role="status" data-state={state}>
        {state === "saved" && <Icon of={Check} size={14} />}
        {(state === "failed" || state === "refused") && <Icon of={TriangleAlert} size={14} />}
        {words && !named && t(words)}
      </span>
      {state === "failed" && onRetry && (
        <Button kind="soft" onClick={onRetry}>
          {t("common.retry")}
        </Button>
      )}
      {onUndo && (
        <Button kind="quiet" data-action="undo" onClick={onUndo}>
          {t("common.undo")}
        </Button>
      )}
    </div>
  );
}
