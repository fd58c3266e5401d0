/**
 * A playbook's file (docs/playbook.md): JSON that a person can read and keep in version control; comments are allowed.
 * The messages are keys of lib/i18n/texts/playbook-file.ts.
 */
import * as v from "valibot";
import { MEASURES } from "../method/measures/names.ts";
import type { SubjectKind } from "../method/measures/subjects.ts";
import { MOST_PEOPLE } from "../method/playbook.ts";
import { ROLES } from "../method/roles.ts";
import { STAGE_IDS } from "../method/stages.ts";

export const PLAYBOOK_FORMAT = "rolecall-playbook";
export const PLAYBOOK_FILE_VERSION = 1;

const LONGEST_LINE = 500;
const MOST_LINES = 50;
const MOST_STAGES = 30;
const MOST_TASKS = 200;
const MOST_DAYS = 3650;
const MOST_RULES = 200;
const MOST_POINTS = 100;

const line = v.pipe(
  v.string("playbook_file.text"),
  v.trim(),
  v.minLength(1, "playbook_file.empty"),
  v.maxLength(LONGEST_LINE, "playbook_file.long"),
);
/** In one language, which stands for the other too, or in both. */
const text = v.union(
  [line, v.strictObject({ en: line, zh: line }), v.strictObject({ en: line }), v.strictObject({ zh: line })],
  "playbook_file.texts",
);
const id = v.pipe(v.string("playbook_file.id"), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "playbook_file.id"));
const whole = (most: number) =>
  v.pipe(
    v.number("playbook_file.whole"),
    v.integer("playbook_file.whole"),
    v.minValue(0, "playbook_file.whole"),
    v.maxValue(most, "playbook_file.large_number"),
  );
const role = v.picklist(
  ROLES.map((row) => row.id),
  "playbook_file.role",
);

const task = v.strictObject({
  id,
  title: text,
  dueDays: v.optional(v.nullable(whole(MOST_DAYS)), null),
  must: v.optional(v.boolean("playbook_file.yes_no"), false),
  role: v.optional(role),
});
const tasks = v.pipe(v.array(task, "playbook_file.list"), v.maxLength(MOST_TASKS, "playbook_file.many"));

const stage = v.strictObject({
  id,
  like: v.picklist(STAGE_IDS, "playbook_file.like"),
  name: text,
  baseChance: v.pipe(
    v.number("playbook_file.share"),
    v.minValue(0, "playbook_file.share"),
    v.maxValue(1, "playbook_file.share"),
  ),
  roles: v.optional(v.record(role, whole(99), "playbook_file.roles"), {}),
  exit: text,
  people: v.optional(whole(MOST_PEOPLE)),
  tasks: v.optional(tasks, []),
});

const value = v.union([v.string(), v.number(), v.boolean(), v.null()], "playbook_file.value");
const part = v.union(
  [
    v.strictObject({ measure: id, is: value }),
    v.strictObject({ measure: id, isNot: value }),
    v.strictObject({ measure: id, atLeast: v.number() }),
    v.strictObject({ measure: id, atMost: v.number() }),
  ],
  "playbook_file.condition",
);

/** A team's own rule; with the id of a shipped one it takes its place, and with no cases switches it off. */
const rule = v.strictObject({
  id,
  from: v.picklist(STAGE_IDS, "playbook_file.like"),
  subject: v.picklist(Object.keys(MEASURES) as SubjectKind[], "playbook_file.subject"),
  whileOpen: v.optional(v.boolean("playbook_file.yes_no"), false),
  confidential: v.optional(v.boolean("playbook_file.yes_no"), false),
  cases: v.pipe(
    v.array(
      v.strictObject({
        when: v.pipe(v.array(part, "playbook_file.list"), v.maxLength(20, "playbook_file.many")),
        points: whole(MOST_POINTS),
        further: v.optional(whole(MOST_POINTS)),
        reason: text,
        remedy: text,
      }),
      "playbook_file.list",
    ),
    v.maxLength(20, "playbook_file.many"),
  ),
});

export const playbookFileSchema = v.strictObject({
  format: v.literal(PLAYBOOK_FORMAT, "playbook_file.format"),
  version: v.literal(PLAYBOOK_FILE_VERSION, "playbook_file.version"),
  name: text,
  productLines: v.optional(
    v.pipe(v.array(line, "playbook_file.list"), v.maxLength(MOST_LINES, "playbook_file.many")),
  ),
  stages: v.pipe(
    v.array(stage, "playbook_file.list"),
    v.minLength(1, "playbook_file.no_stage"),
    v.maxLength(MOST_STAGES, "playbook_file.many"),
  ),
  roleTasks: v.optional(v.record(role, tasks, "playbook_file.roles"), {}),
  rules: v.optional(
    v.pipe(v.array(rule, "playbook_file.list"), v.maxLength(MOST_RULES, "playbook_file.many")),
  ),
});

export type PlaybookFile = v.InferOutput<typeof playbookFileSchema>;
export type FileText = v.InferOutput<typeof text>;
export type FileRule = v.InferOutput<typeof rule>;
export type FileTask = v.InferOutput<typeof task>;
