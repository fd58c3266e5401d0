import { StatusLine } from "../base/StatusLine.tsx";
import { failed, retry, saveState, undo, undoable } from "../saving/saving.ts";

/** What became of the last change on any screen, with the way back. Stands over the page once there is something to say. */
export function WorkStatus() {
  const nothing = saveState.value === "idle" && undoable.value.length === 0;
  return (
    <div class={`work-status ${nothing ? "work-status-idle" : ""}`}>
      <StatusLine
        state={saveState.value}
        onRetry={failed.value.length ? retry : undefined}
        onUndo={undoable.value.length ? () => void undo() : undefined}
      />
    </div>
  );
}
