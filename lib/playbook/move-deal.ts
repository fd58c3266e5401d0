/** What changes for a deal that goes on under another version of its playbook, or under another playbook. */
import type { Task } from "../method/model.ts";
import { allTasks, type Playbook, type PlaybookTask, type Stage, stageOf } from "../method/playbook.ts";
import { stagePlace } from "../method/stages.ts";

export interface DealMove {
  from: Stage;
  to: Stage;
  /** Tasks of the playbook that the deal has done or skipped, and that the new one has no more: they stay as they are. */
  kept: Pick<Task, "id" | "title">[];
  /** Open tasks that the new one has no more: they stay, as the rep's own. */
  left: Pick<Task, "id" | "title">[];
  /** Tasks of the deal's stage that the old one had not. */
  fresh: PlaybookTask[];
}

/** The stage by its id; else the last one that stands for no later stage of the default funnel. */
export function sameStage(to: Playbook, old: Stage): Stage {
  const same = to.stages.find(({ id }) => id === old.id);
  const place = stagePlace(old.like);
  return same ?? to.stages.findLast(({ like }) => stagePlace(like) <= place) ?? to.stages[0];
}

/** @param tasks all tasks of the deal. */
export function dealMove(
  from: Playbook,
  to: Playbook,
  stage: string,
  tasks: readonly Pick<Task, "id" | "title" | "from" | "state">[],
): DealMove {
  const old = stageOf(from, stage);
  const next = sameStage(to, old);
  const has = new Set(allTasks(to).map(({ id }) => id));
  const had = new Set(allTasks(from).map(({ id }) => id));
  const gone = tasks.filter((task) => task.from !== null && !has.has(task.from));
  return {
    from: old,
    to: next,
    kept: gone.filter(({ state }) => state !== "open"),
    left: gone.filter(({ state }) => state === "open"),
    fresh: next.tasks.filter(({ id }) => !had.has(id)),
  };
}
