/** What a playbook is: a funnel with the roles, tasks and base chance of each stage (methodology sections 1 and 7). */
import type { Said } from "./judgement.ts";
import type { BuyingRole } from "./model.ts";
import type { Rule } from "./rules/rule.ts";
import type { StageId } from "./stages.ts";

export interface RoleCall {
  role: BuyingRole;
  /** How many people in this role the stage calls for, at least. */
  atLeast: number;
}

export interface PlaybookTask {
  /** Permanent; unique in its playbook. */
  id: string;
  title: Said;
  /** It is due so many days after it came (the stage was entered, the role tagged); null: no day is set. */
  dueDays: number | null;
  /** Left undone, it counts when the deal goes on. */
  must: boolean;
  /** It is done with each holder of the role; with nobody in particular where left out. */
  role?: BuyingRole;
}

/** A task that comes with its role, at whatever stage somebody is tagged with it. */
export type RoleTask = PlaybookTask & { role: BuyingRole };

export interface Stage {
  /** Permanent; unique in its playbook. */
  id: string;
  /** The stage of the default funnel that it stands for: rules say from which of these on they apply. */
  like: StageId;
  name: Said;
  /** Base chance of winning, 0–1. */
  baseChance: number;
  roles: readonly RoleCall[];
  tasks: readonly PlaybookTask[];
  /** What must be true before a deal leaves the stage. */
  exit: Said;
  /** How many people should be known by now; the default funnel's number where it is not said. */
  people?: number;
}

/** An immutable version of a funnel. */
export interface Playbook {
  id: string;
  version: number;
  /** Tells versions of one number apart that two devices saved on their own; none on what is shipped. */
  mark?: string;
  name: Said;
  /** Product lines that are sold by it, as deals call them; a deal of none of any playbook runs on the default one. */
  productLines?: readonly string[];
  /** At least one. */
  stages: readonly [Stage, ...Stage[]];
  roleTasks: readonly RoleTask[];
  /** A team's own rules; one with the id of a shipped rule takes its place, and without cases switches it off. */
  rules?: readonly Rule[];
}

/** What a deal calls the version it runs on. */
export const playbookKey = ({ id, version, mark }: Pick<Playbook, "id" | "version" | "mark">): string =>
  `${id}@${version}${mark ? `.${mark}` : ""}`;

const open = new WeakMap<Playbook, Playbook>();

/** A rule in confidence says nothing to others, and stands all the same in place of the shipped one that it replaces. */
const silent = (rule: Rule): Rule => (rule.confidential ? { ...rule, cases: [] } : rule);

/** As whoever may know of no Coach sees it: no stage calls for one, no task is done with one, no rule asks for one. */
export function withoutCoach(playbook: Playbook): Playbook {
  const known = open.get(playbook);
  if (known) return known;
  const isOpen = ({ role }: { role?: BuyingRole }) => role !== "coach";
  const [first, ...rest] = playbook.stages.map((stage) => ({
    ...stage,
    roles: stage.roles.filter(isOpen),
    tasks: stage.tasks.filter(isOpen),
  }));
  const seen: Playbook = {
    ...playbook,
    stages: first ? [first, ...rest] : playbook.stages,
    roleTasks: playbook.roleTasks.filter(isOpen),
    ...(playbook.rules ? { rules: playbook.rules.map(silent) } : {}),
  };
  open.set(playbook, seen);
  // Seen once more it is the same.
  open.set(seen, seen);
  return seen;
}

/** Every task of the playbook, wherever it belongs. */
export const allTasks = ({ stages, roleTasks }: Playbook): PlaybookTask[] => [
  ...stages.flatMap(({ tasks }) => tasks),
  ...roleTasks,
];

/** The stage that a deal stands at; the first one for an id that the playbook does not know. */
export function stageOf(playbook: Playbook, id: string): Stage {
  return playbook.stages.find((stage) => stage.id === id) ?? playbook.stages[0];
}

/** In most purchases four people or more have a say; at first it is enough to know whom to talk to. */
const PEOPLE: Record<StageId, number> = {
  identify: 0,
  qualify: 2,
  "lead-the-process": 3,
  propose: 4,
  close: 4,
  deliver: 0,
};

/** More people than this no stage calls for. */
export const MOST_PEOPLE = 20;

/** How many people a stage calls for, whatever their roles. */
export const stagePeople = ({ people, like }: Stage): number => people ?? PEOPLE[like];
