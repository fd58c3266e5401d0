/** What a task's line asks for, written to the store: saved as it is clicked, each undoable. */
import { storeState } from "../../lib/live/store.ts";
import type { Task } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import {
  changeTask,
  deleteTask,
  doTask,
  reopenTask,
  skipTask,
  type TaskChange,
} from "../../lib/records/tasks.ts";
import type { Fact } from "../../lib/store/fact.ts";
import type { Store } from "../../lib/store/store.ts";
import { save } from "../panel/saving.ts";

/** Saves what is written of tasks; undo takes all of it back, the one that follows a repeated task too. */
export function saveTask(write: (store: Store) => Promise<Fact[]>): Promise<void> {
  const opened = storeState.value;
  if (opened.state !== "ready") return Promise.resolve();
  const { store } = opened;
  return save({
    card: null,
    write: () => write(store),
    takeBack: (facts) => store.undo(facts.map(({ id }) => id)),
  });
}

export const done = (task: Task) => saveTask((store) => doTask(store, task.id, localToday()));

export const skip = (task: Task, reason: string) =>
  saveTask((store) => skipTask(store, task.id, reason, localToday()));

export const reopen = (task: Task) => saveTask((store) => reopenTask(store, task.id));

export const change = (task: Task, what: TaskChange) => saveTask((store) => changeTask(store, task, what));

export const remove = (task: Task) => saveTask((store) => deleteTask(store, task.id));
