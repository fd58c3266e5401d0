/** A playbook from what its file, or the store, holds: checked, then put in the words of the method. */
import * as v from "valibot";
import type { BuyingRole } from "../method/model.ts";
import type { Playbook, PlaybookTask, Stage } from "../method/playbook.ts";
import type { Problem } from "./fault.ts";
import { type FileTask, type PlaybookFile, playbookFileSchema } from "./file-schema.ts";
import { saidOf } from "./file-text.ts";
import { ruleOf, ruleProblems } from "./rules.ts";

/** What tells one version from all others. */
export type VersionOf = Pick<Playbook, "id" | "version" | "mark">;

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  if (issue.type === "strict_object" && issue.expected === "never")
    return { path, key: "playbook_file.unknown" };
  if (issue.received === "undefined" || (issue.type === "strict_object" && issue.received === "undefined"))
    return { path, key: "playbook_file.missing" };
  return { path, key: issue.message };
}

/** Ids name the same thing for good, so none may stand twice. */
function doubles(file: PlaybookFile): Problem[] {
  const stages = file.stages.map(({ id }, place) => ({ id, path: ["stages", place, "id"] }));
  const ofStages = file.stages.flatMap(({ tasks }, stage) =>
    tasks.map(({ id }, place) => ({ id, path: ["stages", stage, "tasks", place, "id"] })),
  );
  const ofRoles = Object.entries(file.roleTasks).flatMap(([role, tasks]) =>
    tasks.map(({ id }, place) => ({ id, path: ["roleTasks", role, place, "id"] })),
  );
  return [stages, [...ofStages, ...ofRoles]].flatMap((list) =>
    list
      .filter(({ id }, place) => list.findIndex((one) => one.id === id) < place)
      .map(({ path }) => ({ path, key: "playbook_file.double" })),
  );
}

const taskOf = ({ id, title, dueDays, must, role }: FileTask): PlaybookTask => ({
  id,
  title: saidOf(`task.${id}.title`, title),
  dueDays,
  must,
  ...(role ? { role } : {}),
});

const stageOfFile = ({
  id,
  like,
  name,
  baseChance,
  roles,
  exit,
  people,
  tasks,
}: PlaybookFile["stages"][number]): Stage => ({
  id,
  like,
  name: saidOf(`stage.${id}.name`, name),
  baseChance,
  roles: Object.entries(roles).map(([role, atLeast]) => ({ role: role as BuyingRole, atLeast })),
  tasks: tasks.map(taskOf),
  exit: saidOf(`stage.${id}.exit`, exit),
  ...(people === undefined ? {} : { people }),
});

function playbookOf(file: PlaybookFile, kept: VersionOf): Playbook {
  const [first, ...rest] = file.stages.map(stageOfFile);
  if (!first) throw new Error("A playbook without a stage passed its schema.");
  return {
    ...kept,
    name: saidOf("playbook.default.name", file.name),
    ...(file.productLines ? { productLines: file.productLines } : {}),
    stages: [first, ...rest],
    roleTasks: Object.entries(file.roleTasks).flatMap(([role, tasks]) =>
      tasks.map((task) => ({ ...taskOf(task), role: role as BuyingRole })),
    ),
    ...(file.rules ? { rules: file.rules.map(ruleOf) } : {}),
  };
}

/**
 * @param held a file's value, untrusted.
 * @param kept which version it is here.
 */
export function playbookFrom(
  held: unknown,
  kept: VersionOf,
): { playbook: Playbook } | { problems: Problem[] } {
  const result = v.safeParse(playbookFileSchema, held);
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const problems = [...doubles(result.output), ...ruleProblems(result.output)];
  return problems.length > 0 ? { problems } : { playbook: playbookOf(result.output, kept) };
}
