import { SaveStatus, ToldLine } from "../saving/SaveStatus.tsx";
import { redoable, saveState, undoable } from "../saving/saving.ts";

/**
 * What became of the last change on any screen, with the way back; what was taken back is named, since it may stand on
 * another screen. Stands over the page once there is something to say.
 */
export function WorkStatus() {
  const nothing = saveState.value === "idle" && undoable.value.length + redoable.value.length === 0;
  return (
    <div class={`work-status ${nothing ? "work-status-idle" : ""}`}>
      <ToldLine />
      <SaveStatus />
    </div>
  );
}
