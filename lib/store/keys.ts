/** What a thing can be looked up by. A table: for each type, which fields give keys. */
import { domainKeys, nameKey } from "../identity/match-key.ts";
import { companyNameKey, localNameKey, personNameKeys } from "../identity/same-name.ts";
import type { Ref, ThingType } from "./fact.ts";
import { namedId, referenceIn } from "./references.ts";
import { splitField } from "./schema.ts";
import type { Held, Thing } from "./things.ts";

/** The key of a name folded by lib/identity/same-name.ts, and of one that an address spells. */
export const sameKey = (folded: string) => `same:${folded}`;
export const localKey = (folded: string) => `local:${folded}`;

type KeyOf = (member: string, held: Held) => string | string[];

/** Of whom a thing is said not to be the same as: an id or, of a person, a match key. */
export const apartKey = (other: string) => `apart:${other}`;

const fromMember: KeyOf = (member) => member;
const fromValue =
  (prefix: string): KeyOf =>
  (_, held) =>
    `${prefix}${String(held.value)}`;

/** As it is written, and folded so far that whoever may be the same is found (lib/records/same.ts). */
const named =
  (folded: (name: string) => string[]) =>
  (name: string): string[] => [nameKey(name), ...folded(name).map(sameKey)];
const person = named(personNameKeys);
const company = named((name) => {
  const key = companyNameKey(name);
  return key === null ? [] : [key];
});

function addressKeys(member: string): string[] {
  const spelled = localNameKey(member);
  return [member, ...domainKeys(member), ...(spelled ? [localKey(spelled)] : [])];
}

const KEYS: Partial<Record<ThingType, Record<string, KeyOf>>> = {
  person: {
    address: addressKeys,
    "seen-as": person,
    name: (_, held) => person(String(held.value)),
    company: (member) => `company:${member}`,
    apart: apartKey,
  },
  stakeholder: { person: fromValue("person:"), deal: fromValue("deal:") },
  company: { domain: fromMember, name: company, apart: apartKey },
  deal: { thread: fromMember, record: fromMember, company: fromValue("company:"), apart: apartKey },
  task: { deal: fromValue("deal:"), person: fromValue("person:") },
  interaction: {
    deal: fromValue("deal:"),
    source: fromValue("source:"),
    theirs: (member) => `person:${member}`,
  },
  colleague: { address: fromMember },
  snapshot: { deal: fromValue("deal:"), day: fromValue("day:") },
};

const holds = (held: Held) => held.value !== null && held.value !== false && held.value !== "";

/** Not there for whoever looks for what is still to do. */
const isAway = ({ fields }: Thing) => fields.archived?.value === true || fields.deleted?.value === true;

/** Open tasks stand by the day they are due, closed ones by the day they were closed: both are asked for by a span. */
function dayOfTask(thing: Thing): string[] {
  const { state, due } = thing.fields;
  // Without a state nothing holds of it: its making was taken back.
  if (isAway(thing) || !state || !holds(state)) return [];
  if (state.value !== "open") return [`closed:${state.on?.slice(0, 10) ?? ""}`];
  return [due && holds(due) ? `open:${String(due.value)}` : "open:undated"];
}

/** Keys that more than one field decides. */
const TOGETHER: Partial<Record<ThingType, (thing: Thing) => string[]>> = { task: dayOfTask };

/** The keys of a thing, each once. */
export function keysOf(thing: Thing): string[] {
  const table = KEYS[thing.type] ?? {};
  const keys = Object.entries(thing.fields).flatMap(([field, held]) => {
    const { name, member } = splitField(field);
    const key = table[name];
    return key && holds(held) ? key(member ?? "", held) : [];
  });
  return [...new Set([...keys, ...(TOGETHER[thing.type]?.(thing) ?? [])])];
}

/** The names of one of several that are one, by which all are found still, though another of them gives the name shown. */
export function namesOf(own: Thing): string[] {
  const key = KEYS[own.type]?.name;
  const held = own.fields.name;
  return key && held && holds(held) ? [key("", held)].flat() : [];
}

/** Everything that the fields of a thing name, said or taken back. */
export function namedBy(own: Thing): Ref[] {
  return Object.entries(own.fields).flatMap(([field, held]): Ref[] => {
    const reference = referenceIn(own.type, field);
    const id = reference ? namedId(reference, field, held) : null;
    return reference && id ? [`${reference.to}:${id}`] : [];
  });
}
