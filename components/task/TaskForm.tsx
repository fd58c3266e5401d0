import { useRef } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import type { Task } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { colleagueNames } from "../../lib/records/task-lists.ts";
import { useFocusAtOnce } from "../base/atOnce.ts";
import { Button } from "../base/Button.tsx";
import { SelectField } from "../base/SelectField.tsx";
import { TextField } from "../base/TextField.tsx";
import { DueField } from "./DueField.tsx";
import { RepeatField } from "./RepeatField.tsx";
import { change, remove } from "./taskActions.ts";

const ME = "";

function Owner({ task }: { task: Task }) {
  const colleagues = useQuery(colleagueNames, []);
  // Without their names it would say that the task is the rep's own.
  if (!colleagues || (colleagues.length === 0 && task.owner === null)) return null;
  return (
    <SelectField
      label={t("task.owner")}
      value={task.owner ?? ME}
      options={[
        { value: ME, label: t("task.me") },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      attributes={{ "data-control": "owner" }}
      onChange={(owner) => void change(task, { owner: owner || null })}
    />
  );
}

interface Props {
  task: Task;
  /** The field that is to have the focus. */
  at: "title" | "due";
  onClose: () => void;
}

/** Everything of a task that can be changed, each field saved by itself. Escape closes it. */
export function TaskForm({ task, at, onClose }: Props) {
  const form = useRef<HTMLDivElement>(null);
  useFocusAtOnce(() => form.current?.querySelector<HTMLElement>(`[data-control="${at}"]`));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what takes the key.
    <div
      ref={form}
      class="stack task-form"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label={t("task.name")}
        value={task.title}
        attributes={{ "data-control": "title" }}
        onSave={(title) => title.trim() && void change(task, { title: title.trim() })}
      />
      <DueField label={t("task.due")} value={task.due} onSave={(due) => void change(task, { due })} />
      <div class="task-form-pair">
        <RepeatField
          value={task.repeat}
          due={task.due ?? localToday()}
          onSave={(repeat) => void change(task, { repeat })}
        />
        <Owner task={task} />
      </div>
      <TextField
        lines
        label={t("task.note")}
        value={task.note}
        attributes={{ "data-control": "note" }}
        onSave={(note) => void change(task, { note })}
      />
      <div class="row">
        <Button kind="soft" data-action="close-task-form" onClick={onClose}>
          {t("common.close")}
        </Button>
        <Button kind="quiet" data-action="delete-task" onClick={() => void remove(task)}>
          {t("task.delete")}
        </Button>
      </div>
    </div>
  );
}
