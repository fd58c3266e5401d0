/** Reads a playbook's file: all of its faults at once, or the playbook. */
import { getNodeValue, type ParseError, parseTree } from "jsonc-parser";
import * as v from "valibot";
import type { BuyingRole } from "../method/model.ts";
import type { Playbook, PlaybookTask, Stage } from "../method/playbook.ts";
import { type Fault, faultAt, lineAt, type Problem } from "./fault.ts";
import { type FileTask, type PlaybookFile, playbookFileSchema } from "./file-schema.ts";
import { saidOf } from "./file-text.ts";
import { ruleOf, ruleProblems } from "./rules.ts";

export type ReadPlaybook = { playbook: Playbook; faults?: never } | { faults: Fault[] };

const MOST_FAULTS = 20;
/** A playbook of any size that a person wrote is far under it. */
const LONGEST_FILE = 1_000_000;

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

function playbookOf(file: PlaybookFile, kept: Pick<Playbook, "id" | "version">): Playbook {
  const [first, ...rest] = file.stages.map(stageOfFile);
  if (!first) throw new Error("A playbook without a stage passed its schema.");
  return {
    ...kept,
    name: saidOf("playbook.default.name", file.name),
    stages: [first, ...rest],
    roleTasks: Object.entries(file.roleTasks).flatMap(([role, tasks]) =>
      tasks.map((task) => ({ ...taskOf(task), role: role as BuyingRole })),
    ),
    ...(file.rules ? { rules: file.rules.map(ruleOf) } : {}),
  };
}

/**
 * @param text the file, untrusted.
 * @param kept id and version that the playbook is to have here.
 */
export function readPlaybookFile(text: string, kept: Pick<Playbook, "id" | "version">): ReadPlaybook {
  if (text.length > LONGEST_FILE)
    return { faults: [{ line: 1, field: "", said: { key: "playbook_file.large" } }] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (broken || !tree) {
    const line = lineAt(text, broken?.offset ?? 0);
    return { faults: [{ line, field: "", said: { key: "playbook_file.json" } }] };
  }
  const result = v.safeParse(playbookFileSchema, getNodeValue(tree));
  const problems = result.success
    ? [...doubles(result.output), ...ruleProblems(result.output)]
    : result.issues.map(problemOf);
  if (!result.success || problems.length > 0)
    return {
      faults: problems
        .map(({ path, key }) => faultAt(text, tree, path, { key }))
        .sort((one, other) => one.line - other.line)
        .slice(0, MOST_FAULTS),
    };
  return { playbook: playbookOf(result.output, kept) };
}
