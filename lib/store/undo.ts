/** The fact that undoes another. */
import type { Fact, FactDraft } from "./fact.ts";
import { SCHEMA, splitField } from "./schema.ts";
import { standing } from "./withdrawal.ts";

/** What holds for a field once a fact is undone: nothing for a series, whose reading just goes. */
function restored(undo: Fact, facts: Fact[]): Fact | undefined {
  const type = undo.about.slice(0, undo.about.indexOf(":")) as keyof typeof SCHEMA;
  if (SCHEMA[type]?.[splitField(undo.field).name]?.kind === "series") return undefined;
  return standing([...facts, undo]).findLast((fact) => fact.field === undo.field);
}

/**
 * Undoes a fact: the new one names it, and carries the value that holds from now on.
 * @param facts all about the same thing, undos made a moment ago among them.
 */
export function undoing(undone: Fact, facts: Fact[], stamp: (draft: FactDraft) => Fact): Fact {
  const bare = stamp({ about: undone.about, field: undone.field, value: null, undoes: undone.id });
  const back = restored(bare, facts);
  return {
    ...bare,
    value: back?.value ?? null,
    ...(back?.on ? { on: back.on } : {}),
    ...(back?.evidence ? { evidence: back.evidence } : {}),
    ...(undone.confidential || back?.confidential ? { confidential: true } : {}),
  };
}
