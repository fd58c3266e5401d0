/**
 * A playbook changed step by step. Every step gives a new playbook and leaves the old one as it was, so that taking a
 * step back is showing the one before.
 */
import type { Said } from "../method/judgement.ts";
import type { BuyingRole } from "../method/model.ts";
import { allTasks, type Playbook, type PlaybookTask, type RoleTask, type Stage } from "../method/playbook.ts";

/** Where a task belongs: to a stage, or to a role at whatever stage. */
export type TaskHome = { stage: string } | { role: BuyingRole };

export type StageChange = Partial<Pick<Stage, "name" | "exit" | "baseChance" | "like">>;
export type TaskChange = Partial<Pick<PlaybookTask, "title" | "dueDays" | "must">> & {
  role?: BuyingRole | null;
};

/** A text as the rep wrote it in a language; what stands in the other stays. */
export const written = (said: Said, language: "en" | "zh", text: string): Said => ({
  ...said,
  own: { ...said.own, [language]: text },
});

/** The list with the one at `from` put at `to`; places outside the list count as its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, place) => place !== from);
  const one = list.slice(from, from + 1);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), ...one, ...rest.slice(place)];
}

/** An id that is not taken: the wish itself, or with the first free number. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  const base = wish.slice(0, 50);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

const stageIds = ({ stages }: Playbook) => new Set(stages.map(({ id }) => id));
const taskIds = (playbook: Playbook) => new Set(allTasks(playbook).map(({ id }) => id));

function withStages(playbook: Playbook, stages: readonly Stage[]): Playbook {
  const [first, ...rest] = stages;
  return first ? { ...playbook, stages: [first, ...rest] } : playbook;
}

const eachStage = (playbook: Playbook, change: (stage: Stage) => Stage): Playbook =>
  withStages(playbook, playbook.stages.map(change));

const onStage = (playbook: Playbook, id: string, change: (stage: Stage) => Stage): Playbook =>
  eachStage(playbook, (stage) => (stage.id === id ? change(stage) : stage));

export const changeStage = (playbook: Playbook, id: string, change: StageChange): Playbook =>
  onStage(playbook, id, (stage) => ({ ...stage, ...change }));

export function moveStage(playbook: Playbook, id: string, to: number): Playbook {
  const from = playbook.stages.findIndex((stage) => stage.id === id);
  return from < 0 ? playbook : withStages(playbook, moved(playbook.stages, from, to));
}

/** A new stage after another, which it is like in what rules apply. */
export function addStage(playbook: Playbook, after: string, name: Said): { playbook: Playbook; id: string } {
  const id = freeId("stage", stageIds(playbook));
  const stages = playbook.stages.flatMap((stage) =>
    stage.id === after
      ? [stage, { ...stage, id, name, roles: [], tasks: [], exit: { key: "stage.new.exit" } }]
      : [stage],
  );
  return { playbook: withStages(playbook, stages), id };
}

/** The same stage once more, after it; its tasks get ids of their own. */
export function duplicateStage(playbook: Playbook, id: string): Playbook {
  const taken = taskIds(playbook);
  const again = (task: PlaybookTask): PlaybookTask => {
    const fresh = freeId(task.id, taken);
    taken.add(fresh);
    return { ...task, id: fresh };
  };
  const stages = playbook.stages.flatMap((stage) =>
    stage.id === id
      ? [stage, { ...stage, id: freeId(id, stageIds(playbook)), tasks: stage.tasks.map(again) }]
      : [stage],
  );
  return withStages(playbook, stages);
}

/** The last stage stays: a funnel without one is none. */
export const removeStage = (playbook: Playbook, id: string): Playbook =>
  withStages(
    playbook,
    playbook.stages.filter((stage) => stage.id !== id),
  );

/** @param atLeast how many the stage calls for; 0 takes the role out of it. */
export const callFor = (playbook: Playbook, stage: string, role: BuyingRole, atLeast: number): Playbook =>
  onStage(playbook, stage, (one) => ({
    ...one,
    roles: [...one.roles.filter((call) => call.role !== role), ...(atLeast > 0 ? [{ role, atLeast }] : [])],
  }));

export function addTask(playbook: Playbook, home: TaskHome, title: Said): { playbook: Playbook; id: string } {
  const id = freeId("task", taskIds(playbook));
  return { playbook: put(playbook, { id, title, dueDays: 7, must: false }, home), id };
}

/** @param place in the list of its new home; at its end where left out. */
function put(
  playbook: Playbook,
  task: PlaybookTask,
  home: TaskHome,
  place = Number.POSITIVE_INFINITY,
): Playbook {
  const into = <T>(list: readonly T[], one: T) => moved([...list, one], list.length, place);
  if ("stage" in home)
    return onStage(playbook, home.stage, (stage) => ({ ...stage, tasks: into(stage.tasks, task) }));
  const { role } = home;
  const others = playbook.roleTasks.filter((one) => one.role !== role);
  const same = playbook.roleTasks.filter((one) => one.role === role);
  return { ...playbook, roleTasks: [...others, ...into<RoleTask>(same, { ...task, role })] };
}

export const removeTask = (playbook: Playbook, id: string): Playbook => ({
  ...eachStage(playbook, (stage) => ({ ...stage, tasks: stage.tasks.filter((task) => task.id !== id) })),
  roleTasks: playbook.roleTasks.filter((task) => task.id !== id),
});

/** Takes a task elsewhere, or to another place where it is. Its id stays, so what was done of it stays done. */
export function moveTask(playbook: Playbook, id: string, home: TaskHome, place: number): Playbook {
  const task = allTasks(playbook).find((one) => one.id === id);
  return task ? put(removeTask(playbook, id), task, home, place) : playbook;
}

function changed(task: PlaybookTask, { role, ...rest }: TaskChange): PlaybookTask {
  const { role: old, ...without } = task;
  const next = role === undefined ? old : role;
  return { ...without, ...rest, ...(next ? { role: next } : {}) };
}

/** A task of a role keeps its role; one of a stage may be given one, or none. */
export const changeTask = (playbook: Playbook, id: string, change: TaskChange): Playbook => ({
  ...eachStage(playbook, (stage) => ({
    ...stage,
    tasks: stage.tasks.map((task) => (task.id === id ? changed(task, change) : task)),
  })),
  roleTasks: playbook.roleTasks.map((task) =>
    task.id === id ? { ...changed(task, change), role: task.role } : task,
  ),
});
