/** Writes a playbook as the file that `readPlaybookFile` reads, fields in an order that a person would read them in. */
import type { BuyingRole } from "../method/model.ts";
import type { Playbook, PlaybookTask, Stage } from "../method/playbook.ts";
import { type FileTask, PLAYBOOK_FILE_VERSION, PLAYBOOK_FORMAT, type PlaybookFile } from "./file-schema.ts";
import { fileTextOf } from "./file-text.ts";
import { ruleFile } from "./rules.ts";

const taskFile = ({ id, title, dueDays, must, role }: PlaybookTask): FileTask => ({
  id,
  title: fileTextOf(title),
  dueDays,
  must,
  ...(role ? { role } : {}),
});

const stageFile = ({
  id,
  like,
  name,
  baseChance,
  roles,
  exit,
  people,
  tasks,
}: Stage): PlaybookFile["stages"][number] => ({
  id,
  like,
  name: fileTextOf(name),
  baseChance,
  roles: Object.fromEntries(roles.map(({ role, atLeast }) => [role, atLeast])) as Record<BuyingRole, number>,
  exit: fileTextOf(exit),
  ...(people === undefined ? {} : { people }),
  tasks: tasks.map(taskFile),
});

function byRole(tasks: Playbook["roleTasks"]): Record<string, FileTask[]> {
  const roles = [...new Set(tasks.map(({ role }) => role))];
  return Object.fromEntries(
    roles.map((role) => [
      role,
      tasks.filter((task) => task.role === role).map(({ role: _, ...task }) => taskFile(task)),
    ]),
  );
}

/** What the file says, and the store holds of a version. */
export function playbookFile(playbook: Playbook) {
  return {
    format: PLAYBOOK_FORMAT,
    version: PLAYBOOK_FILE_VERSION,
    name: fileTextOf(playbook.name),
    ...(playbook.productLines?.length ? { productLines: [...playbook.productLines] } : {}),
    stages: playbook.stages.map(stageFile),
    roleTasks: byRole(playbook.roleTasks),
    ...(playbook.rules ? { rules: playbook.rules.map(ruleFile) } : {}),
  };
}

export const writePlaybookFile = (playbook: Playbook): string =>
  `${JSON.stringify(playbookFile(playbook), null, 2)}\n`;
