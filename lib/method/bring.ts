/** Which tasks of a playbook a stage and the tagged roles bring (methodology section 7). */
import type { BuyingRole, Task } from "./model.ts";
import { type Playbook, type PlaybookTask, stageOf } from "./playbook.ts";

export interface Brought {
  task: PlaybookTask;
  /** Whom it is done with; null where it is nobody in particular. */
  person: string | null;
}

export interface Holder {
  person: string;
  roles: readonly BuyingRole[];
}

/** Tells one coming of a task in a deal from another, on every device alike. */
export const comingOf = ({ task, person }: Brought): string =>
  person === null ? task.id : `${task.id}.${person}`;

const withHolders = (task: PlaybookTask, holders: readonly Holder[]): Brought[] => {
  const { role } = task;
  if (role === undefined) return [{ task, person: null }];
  return holders.filter(({ roles }) => roles.includes(role)).map(({ person }) => ({ task, person }));
};

/**
 * What is to come now and is not there yet. What came once comes no more, be it done, skipped or deleted.
 * @param holders who takes part in the deal.
 * @param there what came already: tasks of the deal, deleted ones too.
 */
export function tasksToBring(
  playbook: Playbook,
  stage: string,
  holders: readonly Holder[],
  there: readonly Pick<Task, "from" | "person">[],
): Brought[] {
  const known = new Set(there.map(({ from, person }) => `${from} ${person}`));
  return [...stageOf(playbook, stage).tasks, ...playbook.roleTasks]
    .flatMap((task) => withHolders(task, holders))
    .filter(({ task, person }) => !known.has(`${task.id} ${person}`));
}
