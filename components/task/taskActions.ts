/** What a task's line asks for, written to the store: saved as it is clicked, each undoable. */
import type { LocalDate, Task } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import {
  changeTask,
  deleteTask,
  doTask,
  doTasks,
  moveTasks,
  reopenTask,
  reopenTasks,
  skipTask,
  skipTasks,
  type TaskChange,
} from "../../lib/records/tasks.ts";
import { saveFacts } from "../saving/saveFacts.ts";

export const done = (task: Task) => saveFacts((store) => doTask(store, task.id, localToday()));

export const skip = (task: Task, reason: string) =>
  saveFacts((store) => skipTask(store, task.id, reason, localToday()));

export const reopen = (task: Task) => saveFacts((store) => reopenTask(store, task.id));

export const change = (task: Task, what: TaskChange) => saveFacts((store) => changeTask(store, task, what));

export const remove = (task: Task) => saveFacts((store) => deleteTask(store, task.id));

/** Several in one step, undone in one step. */
export const doneAll = (ids: readonly string[]) =>
  void saveFacts((store) => doTasks(store, ids, localToday()));

export const skipAll = (ids: readonly string[], reason: string) =>
  void saveFacts((store) => skipTasks(store, ids, reason, localToday()));

export const reopenAll = (ids: readonly string[]) => void saveFacts((store) => reopenTasks(store, ids));

export const moveAll = (ids: readonly string[], due: LocalDate | null) =>
  void saveFacts((store) => moveTasks(store, ids, due));
