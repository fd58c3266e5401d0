/** Facts at the boundary: what a caller, a backup or another device says is checked against the schema. */
import * as v from "valibot";
import { isDateTooFarAhead, isTooFarAhead, millisecondsOf } from "./clock.ts";
import { type Fact, type FactDraft, THING_TYPES } from "./fact.ts";
import { typeOf } from "./fold.ts";
import { SCHEMA, splitField } from "./schema.ts";
import { StoreError } from "./store.ts";

export const FACT_VERSION = 1;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const short = v.pipe(v.string(), v.maxLength(1_000));

const evidenceSchema = v.object({
  quote: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
  site: v.optional(short),
  thread: v.optional(short),
  message: v.optional(short),
  date: v.optional(short),
  sender: v.optional(short),
});

const draftEntries = {
  about: v.pipe(v.string(), v.regex(new RegExp(`^(${THING_TYPES.join("|")}):.{1,200}$`)), v.maxLength(230)),
  field: v.pipe(v.string(), v.minLength(1), v.maxLength(1_200)),
  value: v.unknown(),
  on: v.optional(v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())])),
  evidence: v.optional(evidenceSchema),
  confidential: v.optional(v.boolean()),
  undoes: v.optional(id),
};

const draftSchema = v.object(draftEntries);
const clockText = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(millisecondsOf(text)), "is not a clock text"),
);
const factSchema = v.object({ id, at: clockText, by: id, ...draftEntries });

function complain(what: string, where: string): never {
  throw new StoreError("invalid", what, { where });
}

/** @throws StoreError "invalid": names field, value and what is expected. */
function checkField(draft: FactDraft): void {
  const type = typeOf(draft.about);
  const { name, member } = splitField(draft.field);
  const rule = Object.hasOwn(SCHEMA[type], name) ? SCHEMA[type][name] : undefined;
  if (!rule) complain(`${type} has no field "${name}".`, draft.field);
  if (rule.kind === "set" && !member)
    complain(`"${name}" is a set: the field must be "${name}/member".`, draft.field);
  if (rule.kind !== "set" && member !== null)
    complain(`"${name}" is no set: it takes no member "${member}".`, draft.field);
  if (draft.value === null) return;
  const result = v.safeParse(rule.value, draft.value);
  if (!result.success) complain(`${type} "${draft.field}": ${result.issues[0].message}.`, draft.field);
}

function checkDate(draft: FactDraft, now: number): void {
  const planned = draft.field === "next-meeting" || draft.field === "close-date" || draft.field === "due";
  if (draft.on && !planned && isDateTooFarAhead(draft.on, now)) {
    throw new StoreError("future", `The date ${draft.on} lies in the future. Give the day it was true.`);
  }
}

function parse<T extends v.GenericSchema>(schema: T, said: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, said);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue) ?? "fact";
  return complain(`"${where}": ${issue.message}.`, where);
}

/**
 * A fact is of version 1 unless it says otherwise in `v`.
 * @throws StoreError "newer"
 */
export function refuseNewer(fact: unknown): void {
  const newer = v.is(v.object({ v: v.pipe(v.number(), v.minValue(FACT_VERSION + 1)) }), fact);
  if (newer) throw new StoreError("newer", "A fact was written by a newer Rolecall. Update the extension.");
}

/** @throws StoreError "invalid" or "future". */
export function checkDraft(draft: FactDraft, now: number): void {
  parse(draftSchema, draft);
  checkField(draft);
  checkDate(draft, now);
}

/**
 * A fact from outside (backup, other device, a copy that may be damaged).
 * @throws StoreError "invalid" or "future".
 */
export function checkFact(said: unknown, now: number): Fact {
  refuseNewer(said);
  const fact = parse(factSchema, said) as unknown as Fact;
  checkField(fact);
  if (isTooFarAhead(fact.at, now)) {
    throw new StoreError(
      "future",
      `A fact of ${new Date(millisecondsOf(fact.at)).toISOString()} lies in the future. Check the clock.`,
    );
  }
  return fact;
}
