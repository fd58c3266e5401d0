/**
 * Things that are one without anybody saying so: two parts of one person in one deal, and one message recorded twice
 * in one deal. They come about when persons or deals are merged, or when two devices did the same thing. Pure.
 */
import { byHeld } from "./aliases.ts";
import type { Ref, ThingType } from "./fact.ts";
import type { Held, Thing } from "./things.ts";
import { compare } from "./withdrawal.ts";

interface Sameness {
  /** The field that must be said, with what it names (null: text). */
  first: { field: string; to: ThingType | null };
  /** What index keys of the first field start with. */
  prefix: string;
}

/** For each type what, together with the deal, makes two of them one. */
const SAME: Partial<Record<ThingType, Sameness>> = {
  stakeholder: { first: { field: "person", to: "person" }, prefix: "person:" },
  interaction: { first: { field: "source", to: null }, prefix: "source:" },
};

export const hasParts = (type: ThingType): boolean => type in SAME;

export interface PartKey {
  /** Index key (lib/store/keys.ts) under which others that may be the same are found. */
  key: string;
  deal: string;
}

type RootOf = (ref: Ref) => Ref;

const idOf = (ref: Ref) => ref.slice(ref.indexOf(":") + 1);
const textIn = (thing: Thing, field: string) => {
  const value = thing.fields[field]?.value;
  return typeof value === "string" ? value : "";
};

const rootId = (type: ThingType | null, id: string, rootOf: RootOf) =>
  type && id ? idOf(rootOf(`${type}:${id}`)) : id;

/** What was put away, or deleted, stays by itself. */
const isKept = ({ fields }: Thing) => fields.archived?.value !== true && fields.deleted?.value !== true;

/** By what a thing is the same as another; null when it stands by itself. */
export function partKey(thing: Thing, rootOf: RootOf): PartKey | null {
  const same = SAME[thing.type];
  if (!same || !isKept(thing)) return null;
  const first = textIn(thing, same.first.field);
  if (!first) return null;
  return {
    key: same.prefix + rootId(same.first.to, first, rootOf),
    deal: rootId("deal", textIn(thing, "deal"), rootOf),
  };
}

/** The same text for those that are one, another for all others. */
export function groupOf(own: Thing, rootOf: RootOf): string {
  const key = partKey(own, rootOf);
  return key ? `${own.type} ${key.key} ${key.deal}` : own.ref;
}

/** What was written about the roots themselves comes before what was written about their aliases. */
function strangeness(own: Thing, rootOf: RootOf): number {
  const key = partKey(own, rootOf);
  const raw = partKey(own, (ref) => ref);
  return Number(key?.key !== raw?.key) + Number(key?.deal !== raw?.deal);
}

/** Which of several that are one stands for all: of the root's own, the oldest. */
export function rootOfParts(owns: Thing[], rootOf: RootOf): Ref {
  const sorted = [...owns].sort((left, right) => {
    const field = SAME[left.type]?.first.field ?? "";
    const [mine, other] = [left.fields[field], right.fields[field]] as [Held, Held];
    return (
      strangeness(left, rootOf) - strangeness(right, rootOf) ||
      byHeld(mine, other) ||
      compare(left.ref, right.ref)
    );
  });
  return (sorted[0] as Thing).ref;
}
