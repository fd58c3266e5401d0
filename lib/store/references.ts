/** Which fields name another thing, as a table; and how a merged thing's root takes the place of what was named. */
import { byHeld } from "./aliases.ts";
import type { Ref, ThingType } from "./fact.ts";
import { splitField } from "./schema.ts";
import type { Held } from "./things.ts";

/** Where the id stands: it is the value; the set's member; or what follows the first slash of the member. */
type Place = "value" | "member" | "after-slash";

interface Reference {
  to: ThingType;
  place: Place;
}

const value = (to: ThingType): Reference => ({ to, place: "value" });
const member = (to: ThingType): Reference => ({ to, place: "member" });

export const REFERENCES: Partial<Record<ThingType, Record<string, Reference>>> = {
  person: { company: member("company"), apart: member("person") },
  stakeholder: {
    person: value("person"),
    deal: value("deal"),
    line: { to: "stakeholder", place: "after-slash" },
  },
  company: { parent: value("company"), apart: member("company") },
  deal: { company: value("company"), owner: value("colleague"), apart: member("deal") },
  colleague: { apart: member("colleague") },
  task: { deal: value("deal"), person: value("person"), owner: value("colleague") },
  snapshot: { deal: value("deal") },
  interaction: { deal: value("deal"), theirs: member("person"), ours: member("colleague") },
};

/** Types of the things that may name one of a type. */
export function referrersOf(type: ThingType): ThingType[] {
  return Object.entries(REFERENCES)
    .filter(([, fields]) => Object.values(fields).some(({ to }) => to === type))
    .map(([from]) => from as ThingType);
}

export function referenceIn(type: ThingType, field: string): Reference | undefined {
  const fields = REFERENCES[type];
  const { name } = splitField(field);
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The id that a field names; null when it names none. */
export function namedId({ place }: Reference, field: string, held: Held): string | null {
  const { member: whole } = splitField(field);
  if (place === "value") return typeof held.value === "string" ? held.value : null;
  return place === "member" ? whole : (whole?.slice(whole.indexOf("/") + 1) ?? null);
}

const idOf = (ref: Ref) => ref.slice(ref.indexOf(":") + 1);

function renamed({ place }: Reference, field: string, held: Held, from: string, to: string): [string, Held] {
  if (place === "value") return [field, { ...held, value: to }];
  return [field.slice(0, field.length - from.length) + to, held];
}

/** Adds a field to others; where it is there already, the newer one holds. */
export function addField(fields: Record<string, Held>, field: string, held: Held): void {
  const other = fields[field];
  if (!other || byHeld(other, held) < 0) fields[field] = held;
}

/** A field with the root of what it names in its place. */
export function resolved(
  type: ThingType,
  field: string,
  held: Held,
  rootOf: (ref: Ref) => Ref,
): [string, Held] {
  const reference = referenceIn(type, field);
  const id = reference ? namedId(reference, field, held) : null;
  if (!reference || !id) return [field, held];
  const root = idOf(rootOf(`${reference.to}:${id}`));
  return root === id ? [field, held] : renamed(reference, field, held, id, root);
}
