import { useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { allOrNone, NONE_PICKED } from "../../lib/lists/selection.ts";
import type { LocalDate, Task } from "../../lib/method/model.ts";
import { onceDrawn } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { KeepButtons } from "../list/KeepButtons.tsx";
import { keep } from "../workbench/recording.ts";
import { DueField } from "./DueField.tsx";
import type { Picking } from "./picking.ts";
import { SkipForm } from "./SkipForm.tsx";
import { doneAll, moveAll, reopenAll, skipAll } from "./taskActions.ts";
import "./TaskBar.css";

type Asked = "skip" | "move" | null;

interface Props {
  /** Null until the rep begins to pick. */
  picking: Picking | null;
  picked: Task[];
  /** What the list holds was put away. */
  archived: boolean;
  onStart: () => void;
  onEnd: () => void;
}

function MoveForm({ onMove, onCancel }: { onMove: (due: LocalDate | null) => void; onCancel: () => void }) {
  const [due, setDue] = useState<LocalDate | null>(null);
  return (
    <div class="stack task-bar-form" data-control="move-tasks">
      <DueField label={t("task.move_due")} value={due} onSave={setDue} />
      <div class="row">
        <Button kind="soft" data-action="move-to-day" disabled={due === null} onClick={() => onMove(due)}>
          {t("task.move_set")}
        </Button>
        <Button kind="quiet" data-action="move-to-no-day" onClick={() => onMove(null)}>
          {t("task.move_none")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
      </div>
    </div>
  );
}

/** What can be done with all tasks that are picked; each in one step, undone in one step. */
function Ways({
  picked,
  archived,
  onAsk,
  act,
}: Pick<Props, "picked" | "archived"> & { onAsk: (asked: Asked) => void; act: (work: () => void) => void }) {
  const open = picked.some(({ state }) => state === "open");
  const ids = picked.map(({ id }) => id);
  return (
    <>
      {open ? (
        <>
          <Button data-action="done-tasks" onClick={() => act(() => doneAll(ids))}>
            {t("task.done_all")}
          </Button>
          <Button data-action="skip-tasks" onClick={() => onAsk("skip")}>
            {t("task.skip_all")}
          </Button>
          <Button data-action="move-tasks" onClick={() => onAsk("move")}>
            {t("task.move")}
          </Button>
        </>
      ) : (
        <Button data-action="reopen-tasks" onClick={() => act(() => reopenAll(ids))}>
          {t("task.reopen")}
        </Button>
      )}
      <KeepButtons
        archived={archived}
        onKeep={(keeping) =>
          act(() =>
            keep(
              ids.map((id) => `task:${id}` as const),
              keeping,
            ),
          )
        }
      />
    </>
  );
}

/** Over the tasks: the way to pick several or, once that is begun, what can be done with all of these at once. */
export function TaskBar({ picking, picked, archived, onStart, onEnd }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked>(null);
  // What was acted on leaves the list, and a form goes once it is answered: the keyboard stays in the bar.
  const stay = () => onceDrawn(() => bar.current?.focus({ preventScroll: true }));
  const act = (work: () => void) => {
    setAsked(null);
    work();
    stay();
  };
  const cancel = () => {
    setAsked(null);
    stay();
  };
  if (!picking)
    return (
      <div>
        <Button kind="quiet" data-action="pick-tasks" onClick={onStart}>
          {t("task.pick")}
        </Button>
      </div>
    );
  const { selection, onSelect, ids } = picking;
  const count = selection.picked.size;
  const chosen = picked.map(({ id }) => id);
  const all = count > 0 && count === ids.length;
  return (
    <div
      ref={bar}
      class="task-bar"
      role="toolbar"
      aria-label={t("task.pick")}
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && event.target === bar.current && onEnd()}
    >
      <div class="task-bar-line">
        <span class={count > 0 ? "strong" : "soft small"} role="status" data-picked={count}>
          {t("list.picked", { count })}
        </span>
        {count > 0 && <Ways picked={picked} archived={archived} onAsk={setAsked} act={act} />}
        <Button
          kind="quiet"
          data-action={all ? "pick-none" : "pick-all"}
          onClick={() => onSelect(all ? NONE_PICKED : allOrNone(selection, ids))}
        >
          {t(all ? "list.pick_none" : "list.select_all")}
        </Button>
        <Button kind="quiet" data-action="end-picking" onClick={onEnd}>
          {t("task.pick_end")}
        </Button>
      </div>
      {asked === "skip" && count > 0 && (
        <SkipForm onSkip={(reason) => act(() => skipAll(chosen, reason))} onCancel={cancel} />
      )}
      {asked === "move" && count > 0 && (
        <MoveForm onMove={(due) => act(() => moveAll(chosen, due))} onCancel={cancel} />
      )}
    </div>
  );
}
