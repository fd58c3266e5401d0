/**
 * Which fields each thing has (model.md, things), as a table: the store refuses any other.
 * `single`: the newest fact holds. `set`: one fact per member, `field/member`. `series`: every reading counts, by `on`.
 */
import * as v from "valibot";
import type { ThingType } from "./fact.ts";

export type FieldKind = "single" | "set" | "series";

export interface FieldRule {
  kind: FieldKind;
  /** What a value must be; null (taken back) is always allowed. */
  value: v.GenericSchema<unknown>;
  /** Of a single-valued field: what held before stays in the state too, oldest first (`Thing.past`). */
  past?: true;
}

const LONGEST_TEXT = 20_000;
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const line = v.pipe(v.string(), v.maxLength(500));
const flag = v.boolean();
const localDate = v.pipe(v.string(), v.isoDate());
const ref = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const oneOf = (...values: string[]) => v.picklist(values);
const support = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3));
const money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
const period = v.object({ from: v.optional(localDate), to: v.optional(localDate) });
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const rhythm = v.object({
  every: whole(1, 365),
  unit: v.picklist(["day", "workday", "week", "month"]),
  weekday: v.optional(whole(1, 7)),
  day: v.optional(whole(1, 31)),
});
const answer = v.object({
  until: localDate,
  reason: text,
  fingerprint: v.pipe(v.string(), v.maxLength(2_000)),
  weight: v.pipe(v.number(), v.minValue(0)),
});
const when = v.union([localDate, v.pipe(v.string(), v.isoTimestamp())]);

const single = (value: v.GenericSchema<unknown>): FieldRule => ({ kind: "single", value });
const singleWithPast = (value: v.GenericSchema<unknown>): FieldRule => ({
  kind: "single",
  value,
  past: true,
});
const set = (value: v.GenericSchema<unknown>): FieldRule => ({ kind: "set", value });
const series = (value: v.GenericSchema<unknown>): FieldRule => ({ kind: "series", value });

/** Fields of everything that can be put away or deleted, or united with another of its kind. Nothing is erased by them. */
const common = { archived: single(flag), deleted: single(flag), alias: single(ref) };

/** What may be taken for another of its kind. Member: the id of one that it was said not to be; asked no more then. */
const likeOthers = { apart: set(flag) };

export const SCHEMA: Record<ThingType, Record<string, FieldRule>> = {
  person: {
    ...common,
    ...likeOthers,
    name: single(line),
    /** What the person is called at work ("CFO"): all that is known of a placeholder, next to its level. */
    title: single(line),
    "seen-as": set(flag),
    /** Member: match key (lib/identity); value: the address as seen. */
    address: set(line),
    company: set(period),
    level: single(oneOf("board", "head", "manager", "staff")),
    need: set(flag),
    adaptability: single(line),
    note: single(text),
    /** The rep's correction of what Rolecall took for noise, or for a person. */
    noise: single(flag),
  },
  stakeholder: {
    ...common,
    person: single(ref),
    /** Deal id; null for "no deal yet". */
    deal: single(ref),
    role: set(flag),
    influence: single(oneOf("high", "medium", "low")),
    factor: set(oneOf("more", "less")),
    support: series(support),
    difficulty: single(text),
    predicament: single(text),
    criteria: single(text),
    "response-mode": single(oneOf("growth", "trouble", "even-keel", "overconfident")),
    "personal-win": single(text),
    outside: single(flag),
    left: single(flag),
    /** Kept out of the deal since the person is of our side, or no person; nothing said of them is lost. */
    aside: single(flag),
    /** Member: `reports-to`, `influences` or `fights`, a slash, the other stakeholder; value: the label. */
    line: set(line),
    told: set(v.pipe(v.number(), v.integer(), v.minValue(0))),
    confirmed: set(flag),
  },
  company: { ...common, ...likeOthers, name: set(flag), domain: set(flag), parent: single(ref) },
  deal: {
    ...common,
    ...likeOthers,
    name: single(line),
    company: single(ref),
    "product-line": single(line),
    playbook: single(ref),
    stage: singleWithPast(ref),
    status: singleWithPast(oneOf("open", "on-hold", "won", "lost", "no-decision")),
    "status-reason": single(text),
    amount: single(money),
    "close-date": singleWithPast(localDate),
    owner: single(ref),
    competitor: set(flag),
    "selling-point": set(v.object({ text: line, benefit: text, apart: text })),
    goal: set(text),
    "success-factor": set(text),
    obstacle: set(text),
    process: single(text),
    "next-meeting": single(when),
    thread: set(flag),
    record: set(flag),
    /** Member: a question of lib/method/go.ts. */
    go: set(oneOf("yes", "no")),
    /** "Known, accepted until …". Member: the key of the finding (lib/method/answered.ts). */
    answer: set(answer),
  },
  task: {
    ...common,
    deal: single(ref),
    person: single(ref),
    role: single(line),
    title: single(line),
    due: single(localDate),
    state: single(oneOf("open", "done", "skipped")),
    reason: single(text),
    from: single(ref),
    /** Id of a colleague; null for the rep. */
    owner: single(ref),
    /** How it comes again once it is done (lib/tasks/repeat.ts). */
    repeat: single(rhythm),
    note: single(text),
  },
  interaction: {
    ...common,
    kind: single(oneOf("met", "called", "they-wrote", "we-wrote")),
    when: single(when),
    deal: single(ref),
    theirs: set(flag),
    ours: set(flag),
    source: single(line),
  },
  /**
   * One thing, `side:own`: the rep's own addresses (by match key) and domains; `outside` are addresses of our domains
   * that are none of ours all the same.
   */
  side: { address: set(line), domain: set(flag), outside: set(flag) },
  colleague: { ...common, ...likeOthers, name: single(line), address: set(line) },
  /** How a deal stood on a day (lib/records/snapshots.ts, which checks the body); its id is the deal's with that day. */
  snapshot: {
    ...common,
    deal: single(ref),
    day: single(localDate),
    stage: single(ref),
    body: single(v.any()),
  },
  /** An immutable version; `body` is validated by lib/method when it is used. */
  playbook: {
    ...common,
    line: single(line),
    version: single(v.pipe(v.number(), v.integer())),
    body: single(v.any()),
  },
};

/** Splits `set/member`; the member of a single field or a series is null. Members may hold slashes. */
export function splitField(field: string): { name: string; member: string | null } {
  const slash = field.indexOf("/");
  return slash < 0
    ? { name: field, member: null }
    : { name: field.slice(0, slash), member: field.slice(slash + 1) };
}
