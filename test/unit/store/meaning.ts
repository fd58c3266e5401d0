/**
 * What facts mean, said plainly and slowly, without the code that the product uses for it: what the folding of the
 * store is held against (union.test.ts). Only undo is taken from the product; it has tests of its own.
 */
import type { Fact, Ref, ThingType } from "../../../lib/store/fact.ts";
import { standing } from "../../../lib/store/withdrawal.ts";

/** A thing as it must be: which fact holds for each field, as it reads now, and every reading that counts. */
export interface Meant {
  ref: Ref;
  /** Refs of everything that is one with it, itself among them where something was said of it. */
  of: Ref[];
  fields: Record<string, { fact: string; value: unknown }>;
  series: Record<string, string[]>;
  /** Those joined into it, first joined first. */
  joined: Ref[];
  /** What each of several persons who are one is called: found by any of these. */
  names: string[];
}

const JOINED = ["person", "company", "deal", "colleague"];
/** Fields that name a thing by their value, or by what follows the first slash, or the second. */
const BY_VALUE: Record<string, string> = {
  "stakeholder person": "person",
  "stakeholder deal": "deal",
  "company parent": "company",
  "deal company": "company",
  "deal owner": "colleague",
  "task deal": "deal",
  "snapshot deal": "deal",
  "task person": "person",
  "task owner": "colleague",
  "interaction deal": "deal",
};
const BY_MEMBER: Record<string, string> = {
  "person company": "company",
  "person apart": "person",
  "company apart": "company",
  "deal apart": "deal",
  "interaction theirs": "person",
  "interaction ours": "colleague",
};

const typeOf = (ref: string) => ref.split(":")[0] as ThingType;
const idOf = (ref: string) => ref.slice(ref.indexOf(":") + 1);

const clockOf = ({ at, by, id }: Fact) => `${at} ${by} ${id}`;
const older = (left: Fact, right: Fact) => (clockOf(left) < clockOf(right) ? -1 : 1);

type Said = Map<Ref, Fact[]>;

const newest = (facts: Fact[] = [], field: string) =>
  facts
    .filter((fact) => fact.field === field)
    .sort(older)
    .at(-1);
const saidOf = (said: Said, ref: Ref, field: string) => newest(said.get(ref), field)?.value;

/** Which thing each joined one goes into; of a circle, its oldest alias does not count. */
function joins(said: Said): Map<Ref, Fact> {
  const into = new Map<Ref, Fact>();
  for (const [ref, facts] of said) {
    const alias = newest(facts, "alias");
    if (JOINED.includes(typeOf(ref)) && typeof alias?.value === "string" && alias.value !== idOf(ref)) {
      into.set(ref, alias);
    }
  }
  for (const start of into.keys()) {
    const way = [start];
    for (let here = nextOf(into, start); here && !way.includes(here); here = nextOf(into, here))
      way.push(here);
    const back = nextOf(into, way.at(-1) as Ref);
    if (!back) continue;
    const circle = way.slice(way.indexOf(back)).map((ref) => into.get(ref) as Fact);
    into.delete((circle.sort(older)[0] as Fact).about);
  }
  return into;
}

function nextOf(into: Map<Ref, Fact>, ref: Ref): Ref | undefined {
  const alias = into.get(ref);
  return alias && (`${typeOf(ref)}:${alias.value}` as Ref);
}

function endOf(into: Map<Ref, Fact>, ref: Ref): Ref {
  const next = nextOf(into, ref);
  return next ? endOf(into, next) : ref;
}

/** What makes two parts one: the person, or the message, and the deal; null for what stands by itself. */
function samePart(said: Said, ref: Ref, rootOf: (ref: Ref) => Ref): string | null {
  const first = typeOf(ref) === "stakeholder" ? "person" : typeOf(ref) === "interaction" ? "source" : null;
  const value = first && saidOf(said, ref, first);
  if (!value || saidOf(said, ref, "archived") === true || saidOf(said, ref, "deleted") === true) return null;
  const whom = first === "person" ? rootOf(`person:${value}` as Ref) : value;
  const deal = saidOf(said, ref, "deal");
  return JSON.stringify([typeOf(ref), whom, deal ? rootOf(`deal:${deal}` as Ref) : null]);
}

/** Of parts that are one: written about the roots themselves, before others; then the one placed first. */
function firstPart(said: Said, refs: Ref[], rootOf: (ref: Ref) => Ref): Ref {
  const field = typeOf(refs[0] as Ref) === "stakeholder" ? "person" : "source";
  const rank = (ref: Ref) => {
    const [whom, deal] = [saidOf(said, ref, field), saidOf(said, ref, "deal")];
    const moved =
      Number(field === "person" && idOf(rootOf(`person:${whom}` as Ref)) !== whom) +
      Number(deal ? idOf(rootOf(`deal:${deal}` as Ref)) !== deal : false);
    return `${moved} ${clockOf(newest(said.get(ref), field) as Fact)} ${ref}`;
  };
  return [...refs].sort((left, right) => (rank(left) < rank(right) ? -1 : 1))[0] as Ref;
}

/** A field as it reads once what it names goes by the name of its root. */
function read(fact: Fact, rootOf: (ref: Ref) => Ref): { field: string; value: unknown } {
  const [set = "", ...rest] = fact.field.split("/");
  const kind = `${typeOf(fact.about)} ${set}`;
  const root = (type: string, id: string) => idOf(rootOf(`${type}:${id}` as Ref));
  const { field, value } = fact;
  if (BY_VALUE[kind] && typeof value === "string") return { field, value: root(BY_VALUE[kind], value) };
  if (BY_MEMBER[kind]) return { field: `${set}/${root(BY_MEMBER[kind], rest.join("/"))}`, value };
  if (kind === "stakeholder line") {
    return { field: `line/${rest[0]}/${root("stakeholder", rest.slice(1).join("/"))}`, value };
  }
  return { field, value };
}

const OF_ITSELF = ["alias", "archived", "deleted"];

function thing(ref: Ref, of: Ref[], said: Said, rootOf: (ref: Ref) => Ref): Meant {
  const facts = of.flatMap((each) => said.get(each) ?? []);
  const called = of.map((each) => typeOf(ref) === "person" && saidOf(said, each, "name"));
  const names = [...new Set(called.filter((name) => typeof name === "string"))].sort();
  const aliases = of.flatMap((each) => (each === ref ? [] : (newest(said.get(each), "alias") ?? [])));
  const joined = aliases
    .filter(({ value }) => value !== null)
    .sort(older)
    .map(({ about }) => about);
  const meant: Meant = { ref, of, fields: {}, series: {}, joined, names };
  for (const fact of facts.filter(({ field }) => field !== "support").sort(older)) {
    if (fact.about !== ref && OF_ITSELF.includes(fact.field)) continue;
    const { field, value } = read(fact, rootOf);
    meant.fields[field] = { fact: fact.id, value };
  }
  const day = ({ on = "" }: Fact) => on.slice(0, 10);
  const readings = facts.filter(
    ({ field, value, undoes }) => field === "support" && value !== null && !undoes,
  );
  readings.sort((left, right) =>
    day(left) === day(right) ? older(left, right) : day(left) < day(right) ? -1 : 1,
  );
  if (readings.length) meant.series.support = readings.map(({ id }) => id);
  return meant;
}

/** Everything that facts say, each thing once. */
export function meaningOf(facts: Fact[]): { things: Meant[]; rootOf: (ref: Ref) => Ref } {
  const about = Map.groupBy(facts, (fact) => fact.about);
  const said: Said = new Map([...about].map(([ref, all]) => [ref, standing(all)]));
  const into = joins(said);
  const joined = (ref: Ref) => endOf(into, ref);
  const parts = Map.groupBy(about.keys(), (ref) => samePart(said, ref, joined) ?? ref);
  const roots = new Map<Ref, Ref>();
  for (const refs of parts.values()) {
    if (refs.length < 2) continue;
    for (const ref of refs) roots.set(ref, firstPart(said, refs, joined));
  }
  const rootOf = (ref: Ref) => roots.get(ref) ?? joined(ref);
  const groups = Map.groupBy(about.keys(), rootOf);
  return { things: [...groups].map(([ref, of]) => thing(ref, of.sort(), said, rootOf)), rootOf };
}
