import { Ellipsis } from "lucide-preact";
import { Fragment, type RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { shortDay } from "../../lib/i18n/due.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Task } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { TaskInView } from "../../lib/records/task-lists.ts";
import { isOverdue } from "../../lib/tasks/groups.ts";
import { Icon } from "../base/Icon.tsx";
import { Menu } from "../base/Menu.tsx";
import { type Picking, pick, pickByKey } from "./picking.ts";
import { SkipForm } from "./SkipForm.tsx";
import { TaskForm } from "./TaskForm.tsx";
import { done, remove, reopen, skip } from "./taskActions.ts";
import { dueWords, repeatWords } from "./words.ts";
import "./TaskLine.css";

export interface LineProps extends TaskInView {
  /** What need not be said, because the list is about it. */
  within?: "deal" | "person";
  /** No more than to check it off: the popup. */
  brief?: boolean;
  /** Id of the task that the address leads to: its line has the focus once it is drawn. */
  at?: string | null;
  /** Several are being picked: its box picks, and does nothing yet. */
  picking?: Picking;
}

/** Names lead to their own page where that is another one. */
function About({ task, dealName, personName, within, brief = false }: LineProps) {
  const words = [
    within !== "deal" && dealName,
    within !== "person" && personName,
    task.repeat && repeatWords(task.repeat),
    task.confidential && t("task.confidential"),
  ].filter((word) => typeof word === "string" && word !== "");
  if (words.length === 0) return null;
  return (
    <span class={`task-about small soft ${brief ? "two-lines" : "wrap"}`}>
      {words.map((word, index) => (
        <Fragment key={word}>
          {index > 0 && " · "}
          <bdi>{word}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

function closedWords({ state, reason, closedOn }: Task): string {
  if (state === "skipped") return t("task.skipped", { reason });
  return t("task.done_on", { day: closedOn ? shortDay(closedOn, localToday(), language.value) : "" });
}

type Part = "edit" | "due" | "skip" | null;

function Due({ task, brief, onOpen }: { task: Task; brief: boolean; onOpen: () => void }) {
  const today = localToday();
  const words = dueWords(task, today);
  const tone = isOverdue(task, today) ? "warning" : "soft";
  if (brief) return <span class={`task-due small ${tone}`}>{words}</span>;
  return (
    <button
      type="button"
      class={`button button-quiet task-due small ${tone}`}
      data-action="change-due"
      aria-label={t("task.due_change", { day: words })}
      onClick={onOpen}
    >
      {words}
    </button>
  );
}

function More({ task, onChoose }: { task: Task; onChoose: (part: string) => void }) {
  const items =
    task.state === "open"
      ? [
          { id: "edit", label: t("task.edit") },
          { id: "skip", label: t("task.skip") },
          { id: "delete", label: t("task.delete"), apart: true },
        ]
      : [
          { id: "reopen", label: t("task.reopen") },
          { id: "delete", label: t("task.delete"), apart: true },
        ];
  return (
    <Menu
      class="button-quiet button-icon"
      named
      label={t("task.more", { title: task.title })}
      button={<Icon of={Ellipsis} />}
      items={items.map((item) => ({ ...item, attributes: { "data-action": `${item.id}-task` } }))}
      onChoose={onChoose}
      attributes={{ "data-action": "task-menu" }}
    />
  );
}

/** A line that is checked off goes: the keyboard stays in the list, on the one after it or else before it. */
function passFocus(box: HTMLElement): void {
  const boxes = [...(box.closest("ul")?.querySelectorAll<HTMLElement>('[data-action="do-task"]') ?? [])];
  const at = boxes.indexOf(box);
  (boxes[at + 1] ?? boxes[at - 1])?.focus({ preventScroll: true });
}

function DoBox({ id, task }: { id: string; task: Task }) {
  const open = task.state === "open";
  return (
    <input
      id={id}
      type="checkbox"
      data-action="do-task"
      checked={!open}
      onChange={({ currentTarget }) => {
        passFocus(currentTarget);
        void (open ? done(task) : reopen(task));
      }}
    />
  );
}

function PickBox({ id, task, picking }: { id: string; task: Task; picking: Picking }) {
  return (
    <input
      id={id}
      type="checkbox"
      data-action="pick-task"
      aria-label={t("list.select", { name: task.title })}
      checked={picking.selection.picked.has(task.id)}
      onClick={(event) => pick(picking, task.id, event.shiftKey)}
      onKeyDown={(event) => pickByKey(picking, task.id, event)}
    />
  );
}

/** A form that closes gives the focus back to what opened it, unless it has gone elsewhere. */
function giveBack(line: HTMLElement | null, part: Part): void {
  const lost = line?.contains(document.activeElement) || document.activeElement === document.body;
  if (!lost) return;
  const opener = part === "due" ? "change-due" : "task-menu";
  line?.querySelector<HTMLElement>(`[data-action="${opener}"]`)?.focus({ preventScroll: true });
}

/** Whoever jumped to this task finds it: in view, and the keyboard on it. */
function useFound(line: RefObject<HTMLElement | null>, found: boolean): void {
  useEffect(() => {
    if (!found) return;
    line.current?.focus({ preventScroll: true });
    line.current?.scrollIntoView({ block: "center" });
  }, [line, found]);
}

/** One task: checked to do it, its day changed by clicking it, the rest in its menu. */
export function TaskLine(props: LineProps) {
  const { task, brief = false, picking } = props;
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const [part, setPart] = useState<Part>(null);
  const close = () => {
    giveBack(line.current, part);
    setPart(null);
  };
  const found = props.at === task.id;
  useFound(line, found);
  const open = task.state === "open";
  const choose = (chosen: string) => {
    if (chosen === "edit" || chosen === "skip") setPart(chosen);
    else if (chosen === "reopen") void reopen(task);
    else void remove(task);
  };
  return (
    <li
      ref={line}
      class={picking?.selection.picked.has(task.id) ? "task task-picked" : "task"}
      {...(found ? { tabIndex: -1 } : {})}
      data-task={task.id}
      data-state={task.state}
    >
      <div class="task-line">
        <span class="task-check">
          {picking ? <PickBox id={id} task={task} picking={picking} /> : <DoBox id={id} task={task} />}
        </span>
        <span class="task-words">
          <label
            class={`task-title ${brief ? "two-lines" : "wrap"}`}
            for={id}
            title={brief ? task.title : undefined}
          >
            <bdi>{task.title}</bdi>
          </label>
          <About {...props} />
          {!open && <span class="small soft wrap">{closedWords(task)}</span>}
          {task.quote && task.quote !== task.title && !brief && (
            <q class="task-quote small soft wrap">{task.quote}</q>
          )}
        </span>
        {props.ownerName && (
          <span class="task-owner small soft cut" title={props.ownerName}>
            {props.ownerName}
          </span>
        )}
        {open && <Due task={task} brief={brief} onOpen={() => (part === "due" ? close() : setPart("due"))} />}
        {!brief && <More task={task} onChoose={choose} />}
      </div>
      {open && (part === "edit" || part === "due") && (
        <TaskForm key={part} task={task} at={part === "due" ? "due" : "title"} onClose={close} />
      )}
      {open && part === "skip" && (
        <SkipForm
          onSkip={(reason) => {
            close();
            void skip(task, reason);
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
