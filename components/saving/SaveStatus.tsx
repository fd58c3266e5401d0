import { t } from "../../lib/i18n/translate.ts";
import { settings } from "../../lib/live/settings.ts";
import { Button } from "../base/Button.tsx";
import { StatusLine } from "../base/StatusLine.tsx";
import { shownKey } from "../keyboard/keys.ts";
import { failed, redo, redoable, retry, saveState, told, undo, undoable } from "./saving.ts";
import "./SaveStatus.css";

/** What was taken back or done again; "" where there is nothing to name, or others may not read it. */
function toldWords(): string {
  const said = told.value;
  const what = said ? (settings.value.screenShared ? said.open : said.whole) : "";
  return said && what ? t(`told.${said.way}`, { what }) : "";
}

/** What became of the last change, with the way back. */
export function SaveStatus() {
  return (
    <StatusLine
      state={saveState.value}
      named={toldWords() !== ""}
      onRetry={failed.value.length ? retry : undefined}
      onUndo={undoable.value.length && !failed.value.length ? () => void undo() : undefined}
    />
  );
}

/** A line of its own that names what was taken back, so that nothing changes out of sight unsaid; with the way forth. */
export function ToldLine() {
  const words = toldWords();
  const again = told.value !== null && redoable.value.length > 0;
  return (
    <div class={words || again ? "told-line" : "told-line told-line-empty"}>
      <span class="grow told-words" role="status" title={words}>
        {words}
      </span>
      {again && (
        <Button
          kind="quiet"
          data-action="redo"
          title={`${t("keys.redo")} (${shownKey("redo", "")})`}
          onClick={() => void redo()}
        >
          {t("history.redo")}
        </Button>
      )}
    </div>
  );
}
