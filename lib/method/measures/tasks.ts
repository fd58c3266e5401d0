/** The tasks of the stage, of the stages before it, and what is overdue. */
import { daysBetween } from "../day.ts";
import type { Said } from "../judgement.ts";
import type { DealInView, Task } from "../model.ts";
import type { PlaybookTask } from "../playbook.ts";
import type { Scene, Subject } from "./subject.ts";

const isOverdue = ({ state, due }: Task, today: string) => state === "open" && due !== null && due < today;

const oldestFirst = (one: Task, other: Task) =>
  (one.due ?? "").localeCompare(other.due ?? "") || (one.id < other.id ? -1 : 1);

/** A task that nobody has taken up is open as well; so to name somebody in the role it is done with opens none. */
function isOpen({ id }: PlaybookTask, { tasks }: DealInView): boolean {
  const made = tasks.filter(({ from }) => from === id);
  return made.length === 0 || made.some(({ state }) => state === "open");
}

const wasLeftOpen = ({ id }: PlaybookTask, { tasks }: DealInView) =>
  tasks.some(({ from, state }) => from === id && state === "open");

/** A title as the value of another text: a key, or what a team wrote. */
const titleOf = ({ key, own }: Said) => own ?? key;

export function ofTasks({ view, playbook, stage, today }: Scene): Subject {
  const before = playbook.stages.slice(0, playbook.stages.indexOf(stage)).flatMap(({ tasks }) => tasks);
  const open = stage.tasks.filter((task) => isOpen(task, view));
  // Of earlier stages those count that must be done, were there to do, and were left.
  const left = before.filter((task) => task.must && wasLeftOpen(task, view));
  const overdue = view.tasks.filter((task) => isOverdue(task, today)).sort(oldestFirst);
  const [oldest] = overdue;
  const late = oldest?.due ? daysBetween(oldest.due, today) : null;
  const first = (tasks: readonly PlaybookTask[]) => (tasks[0] ? titleOf(tasks[0].title) : "");
  return {
    measures: {
      "stage-tasks": stage.tasks.length,
      "stage-tasks-open": open.length,
      "tasks-left-behind": left.length,
      "tasks-overdue": overdue.length,
      "overdue-days": late,
    },
    about: [],
    values: {
      open: open.length,
      next: first(open),
      left: left.length,
      leftFirst: first(left),
      overdue: overdue.length,
      title: oldest?.title ?? "",
      late: late ?? 0,
    },
  };
}
