/** Two persons, companies or deals that are one: joined, and split again, each in one record call (model.md, facts). */
import { type Mergeable, rootIn } from "../store/aliases.ts";
import { millisecondsOf } from "../store/clock.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import { foldThing, typeOf } from "../store/fold.ts";
import { apartKey } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import type { Held, Thing } from "../store/things.ts";
import { heldValue, idOf, isKept, isPresent, membersOf, textOf } from "./fields.ts";
import { oneAtATime } from "./lock.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";

/** What the one that stays is called, and where it stands, holds on, though the other's was said later. */
const STAYS: Record<Mergeable, readonly string[]> = {
  person: ["name"],
  company: [],
  deal: [
    ...["name", "company", "product-line", "playbook", "stage", "status", "status-reason"],
    ...["amount", "close-date", "owner", "next-meeting"],
  ],
  colleague: ["name"],
};

const isLater = (left: Held, right: Held) => left.at > right.at;

/** Said again of the one that stays, where the other's value would hold instead for being newer. */
function saidAgain(type: Mergeable, from: Thing, into: Thing): FactDraft[] {
  return STAYS[type].flatMap((field): FactDraft[] => {
    const [gone, kept] = [from.fields[field], into.fields[field]];
    if (!gone || !kept || kept.value === null || !isLater(gone, kept)) return [];
    if (JSON.stringify(gone.value) === JSON.stringify(kept.value)) return [];
    const { value, on, evidence, confidential } = kept;
    return [
      {
        about: into.ref,
        field,
        value,
        ...(on ? { on } : {}),
        ...(evidence ? { evidence } : {}),
        ...(confidential ? { confidential: true } : {}),
      },
    ];
  });
}

/** Of a company's names the oldest is shown: those of the one that goes are said again, and so come after. */
function namesAfter(from: Thing, into: Thing): FactDraft[] {
  const names = (thing: Thing) => membersOf(thing, "name").map(({ member }) => `name/${member}`);
  const [gone, kept] = [names(from), names(into)];
  const [first, other] = [gone[0], kept[0]].map((field, at) => [from, into][at]?.fields[field ?? ""]);
  if (from.type !== "company" || !first || !other || isLater(first, other)) return [];
  const again = gone.filter((field) => !kept.includes(field));
  return again.map((field) => ({ about: from.ref, field, value: true }));
}

/**
 * Joins two things of a type: `into` stays, with everything of both. What was written about either stays written
 * about it. Undone by undoing the facts returned; none where the two are one already, or one of them is unknown.
 * @throws StoreError when it was not acknowledged; nothing is changed then.
 */
export function merge(store: Store, type: Mergeable, from: string, into: string): Promise<Fact[]> {
  return oneAtATime(async () => {
    const [gone, kept] = await Promise.all([store.thing(`${type}:${from}`), store.thing(`${type}:${into}`)]);
    if (!gone || !kept || gone.ref === kept.ref) return [];
    const alias: FactDraft = { about: gone.ref, field: "alias", value: idOf(kept) };
    return store.record([alias, ...saidAgain(type, gone, kept), ...namesAfter(gone, kept)]);
  });
}

/**
 * Somebody of a page, not on record yet, is a person known by another address. Made a person of their own and joined by
 * the same call, so that they can be split like any other.
 * @param stays whose name is shown from now on.
 */
export function mergeSeen(
  store: Store,
  seen: Seen,
  into: string,
  stays: "known" | "seen" = "known",
): Promise<Fact[]> {
  return oneAtATime(async () => {
    const known = await personSeen(store, seen);
    const kept = await store.thing(`person:${into}`);
    if (known || !kept) return [];
    const { id, drafts } = newPerson(seen);
    if (stays === "seen") return store.record([...drafts, { about: kept.ref, field: "alias", value: id }]);
    const alias: FactDraft = { about: `person:${id}`, field: "alias", value: idOf(kept) };
    const name = kept.fields.name;
    const again: FactDraft[] = name?.value ? [{ about: kept.ref, field: "name", value: name.value }] : [];
    return store.record([...drafts, alias, ...again]);
  });
}

/** The aliases that a root is made of, its own too: it has one where two devices merged the other way round. */
function aliasesOf(root: Thing): Map<Ref, { to: Ref; held: Held }> {
  const own = root.fields.alias ? [{ ref: root.ref, alias: root.fields.alias }] : [];
  const all = [...(root.members ?? []), ...own];
  return new Map(
    all.flatMap(({ ref, alias }) =>
      typeof alias?.value === "string"
        ? [[ref, { to: `${root.type}:${alias.value}` as Ref, held: alias }] as const]
        : [],
    ),
  );
}

const takenBack = (about: Ref): FactDraft => ({ about, field: "alias", value: null });

/**
 * Takes the alias of one of several that are one back: it stands for itself again, with what was written about it, and
 * with whatever had been merged into it before. The two are not proposed to be the same again.
 */
export function split(store: Store, ref: Ref): Promise<Fact[]> {
  return oneAtATime(async () => {
    const root = await store.thing(ref);
    const aliases = root ? aliasesOf(root) : new Map();
    if (!root || root.ref === ref || !aliases.has(ref)) return [];
    const drafts = [takenBack(ref), apartDraft(ref, root.ref)];
    aliases.delete(ref);
    // A circle of aliases holds by its other half, which no longer gives way.
    const still = rootIn(aliases, root.ref) === rootIn(aliases, ref);
    return store.record(still ? [...drafts, takenBack(root.ref)] : drafts);
  });
}

const apartDraft = (one: Ref, other: Ref): FactDraft => ({
  about: one,
  field: `apart/${idIn(other)}`,
  value: true,
});

/**
 * The rep says that two are not the same: they are not proposed again, on any device.
 * @param other an id or, for somebody of a page who is not on record, the match key of the address.
 */
export function keepApart(store: Store, type: Mergeable, one: string, other: string): Promise<Fact[]> {
  return store.record([apartDraft(`${type}:${one}`, `${type}:${other}`)]);
}

/** Takes back that two are not the same: whoever of them said so. */
export async function mayBeSame(store: Store, type: Mergeable, one: string, other: string): Promise<Fact[]> {
  const things = await Promise.all([store.thing(`${type}:${one}`), store.thing(`${type}:${other}`)]);
  const [left, right] = things;
  if (!left || !right) return [];
  return store.record([...refusals(left, right), ...refusals(right, left)]);
}

const refusals = (thing: Thing, of: Thing): FactDraft[] =>
  namesFor(of)
    .map((name) => `apart/${name}`)
    .filter((field) => heldValue(thing, field) === true)
    .map((field) => ({ about: thing.ref, field, value: false }));

const idIn = (ref: Ref) => ref.slice(ref.indexOf(":") + 1);

/** By id, its own and of whatever was joined with it, and by address for somebody not on record when it was said. */
const namesFor = (thing: Thing) => [
  idOf(thing),
  ...(thing.members ?? []).map(({ ref }) => idIn(ref)),
  ...membersOf(thing, "address").map(({ member }) => member),
];

/** Whether the rep said of two that they are not the same. */
export function areApart(one: Thing, other: Thing): boolean {
  const says = (thing: Thing, of: Thing) =>
    namesFor(of).some((name) => heldValue(thing, `apart/${name}`) === true);
  return says(one, other) || says(other, one);
}

/** All that the rep said not to be the same as this one, whichever of the two it was said of. */
export async function keptApart(store: Store, ref: Ref): Promise<Thing[]> {
  const one = await store.thing(ref);
  if (!one) return [];
  const said = membersOf(one, "apart").map(({ member }) =>
    member.includes("@") ? store.byKey(one.type, member) : store.thing(`${one.type}:${member}`),
  );
  const saying = namesFor(one).map((name) => store.byKey(one.type, apartKey(name)));
  const found = (await Promise.all([...said, ...saying])).flat().filter((other) => other !== undefined);
  const others = found.filter((other) => other.ref !== one.ref && isPresent(other));
  return [...new Map(others.map((other) => [other.ref, other])).values()];
}

/** What a joined thing says that does not show, as the newer value of another holds. */
export interface Unshown {
  field: (typeof TEXTS)[number];
  text: string;
}

export interface Joined {
  ref: Ref;
  /** Its own names and addresses, or domains; the title of a placeholder. */
  names: string[];
  /** When it was joined, in milliseconds since 1970. */
  at: number;
  unshown: Unshown[];
}

/** Texts that a rep wrote, and would miss. */
const TEXTS = ["note", "title", "adaptability", "process", "status-reason"] as const;

function unshown(own: Thing, root: Thing): Unshown[] {
  return TEXTS.flatMap((field) => {
    const text = own.fields[field]?.confidential ? "" : textOf(own, field);
    return text && text !== textOf(root, field) ? [{ field, text }] : [];
  });
}

const namesOf = (own: Thing): string[] => {
  const name = textOf(own, "name");
  const others = [...membersOf(own, "name"), ...membersOf(own, "domain")].map(({ member }) => member);
  const addresses = membersOf(own, "address").map(({ value }) => String(value));
  const said = [...(name ? [name] : []), ...others, ...addresses];
  return said.length ? said : [textOf(own, "title")].filter(Boolean);
};

/** What a thing was joined from, those joined first at the front. */
export async function joinedFrom(store: Store, ref: Ref): Promise<Joined[]> {
  const root = await store.thing(ref);
  if (!root?.members?.length) return [];
  const facts = Map.groupBy(await store.history(ref), ({ about }) => about);
  return root.members.flatMap((member): Joined[] => {
    if (!member.alias) return [];
    const own = foldThing(member.ref, facts.get(member.ref) ?? []);
    return [
      {
        ref: member.ref,
        names: namesOf(own),
        at: millisecondsOf(member.alias.at),
        unshown: unshown(own, root),
      },
    ];
  });
}

const isKnown = (thing: Thing) => typeOf(thing.ref) !== "person" || membersOf(thing, "address").length > 0;
const richness = ({ fields, series }: Thing) =>
  Object.keys(fields).length + Object.values(series).reduce((sum, all) => sum + all.length, 0);

const since = ({ fields }: Thing) =>
  Object.values(fields)
    .map(({ at }) => at)
    .sort()[0] ?? "";

/** The one that is better known first: not put away, with an address, of more facts, longer on record. */
function byStanding(left: Thing, right: Thing): number {
  return (
    Number(isKept(right)) - Number(isKept(left)) ||
    Number(isKnown(right)) - Number(isKnown(left)) ||
    richness(right) - richness(left) ||
    (since(left) < since(right) ? -1 : 1)
  );
}

/** Which of two stays when they are joined, unless the rep says otherwise. */
export function whoStays(one: Thing, other: Thing): { from: Thing; into: Thing } {
  const [into, from] = [one, other].sort(byStanding) as [Thing, Thing];
  return { from, into };
}
