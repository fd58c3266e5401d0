/** Facts as the acts they were written by: what changed from what to what, what was taken back. Pure. */
import { millisecondsOf } from "../store/clock.ts";
import type { Fact, FactValue, Ref } from "../store/fact.ts";
import { typeOf } from "../store/fold.ts";
import { SCHEMA, splitField } from "../store/schema.ts";
import { byClock, standing, undone, withdrawn } from "../store/withdrawal.ts";

/** Facts of one device this close in time were written by one act: a record call takes some milliseconds. */
const ONE_ACT = 50;

export interface Line {
  fact: Fact;
  /** What held before, and from then on. Of a reading: the one before, null for one that is older than that. */
  from: FactValue;
  to: FactValue;
}

export interface Act {
  /** Of its first fact: keeps its place on the screen. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  by: string;
  /** In the order they were written. */
  lines: Line[];
  /** Things that nothing had been said of before. */
  makes: Ref[];
  /** How many of its facts were taken back. */
  undone: "no" | "partly" | "all";
  /** Of an undo: when what it takes back was said; whether that was an undo itself. */
  undoes?: { at: number; redo: boolean };
}

const kindOf = ({ about, field }: Fact) => SCHEMA[typeOf(about)]?.[splitField(field).name]?.kind;

const dayOf = ({ on }: Fact) => on?.slice(0, 10) ?? "";

/** What holds of one field once these facts were said: of readings the newest by day. */
function holding(facts: Fact[], isSeries: boolean): Fact | undefined {
  const left = standing(facts);
  if (!isSeries) return left.at(-1);
  return left.reduce<Fact | undefined>(
    (best, fact) => (fact.undoes || (best && dayOf(best) > dayOf(fact)) ? best : fact),
    undefined,
  );
}

/** Each fact of one field with what it changed. */
function linesOf(facts: Fact[]): Line[] {
  const isSeries = facts[0] !== undefined && kindOf(facts[0]) === "series";
  const before: Fact[] = [];
  let held: Fact | undefined;
  return facts.map((fact) => {
    const was = held;
    before.push(fact);
    const older = isSeries && !fact.undoes && was !== undefined && dayOf(was) > dayOf(fact);
    held = fact.undoes || older ? holding(before, isSeries) : fact;
    if (!fact.undoes) return { fact, from: older ? null : (was?.value ?? null), to: fact.value };
    return { fact, from: was?.value ?? null, to: held?.value ?? null };
  });
}

const fieldKey = ({ about, field }: Fact) => `${about} ${field}`;

function together(left: Fact, right: Fact): boolean {
  const near = millisecondsOf(right.at) - millisecondsOf(left.at) <= ONE_ACT;
  return near && left.by === right.by && Boolean(left.undoes) === Boolean(right.undoes);
}

function undoOf(facts: Fact[], byId: Map<string, Fact>): Act["undoes"] {
  const target = facts[0] && undone(facts[0], byId);
  return target && { at: millisecondsOf(target.at), redo: target.undoes !== undefined };
}

interface State {
  /** Ids of facts that were taken back. */
  gone: Set<string>;
  deleted: Set<Ref>;
}

function stateOf(ordered: Fact[]): State {
  const gone = withdrawn(ordered.toReversed(), new Map(ordered.map((fact) => [fact.id, fact])));
  const deleted = new Map<Ref, boolean>();
  for (const { id, about, field, value, undoes } of ordered) {
    if (field === "deleted" && !undoes && !gone.has(id)) deleted.set(about, value === true);
  }
  return { gone, deleted: new Set([...deleted].flatMap(([ref, is]) => (is ? [ref] : []))) };
}

/** Every act, newest first. @param facts whole histories of things, in any order. */
export function actsOf(facts: Fact[]): Act[] {
  const ordered = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(byClock);
  const byId = new Map(ordered.map((fact) => [fact.id, fact]));
  const { gone, deleted } = stateOf(ordered);
  const lines = new Map<string, Line>();
  for (const ofField of Map.groupBy(ordered, fieldKey).values()) {
    for (const line of linesOf(ofField)) lines.set(line.fact.id, line);
  }
  const known = new Set<Ref>();
  const groups: Fact[][] = [];
  for (const fact of ordered) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous && together(previous, fact)) last.push(fact);
    else groups.push([fact]);
  }
  const acts = groups.map((group): Act => {
    const [first] = group as [Fact];
    const makes = [...new Set(group.map(({ about }) => about))].filter((about) => !known.has(about));
    for (const about of makes) known.add(about);
    const without = (ref: Ref) => makes.includes(ref) && deleted.has(ref);
    const back = group.filter(({ id, about }) => gone.has(id) || without(about)).length;
    const undoes = undoOf(group, byId);
    return {
      id: first.id,
      at: millisecondsOf(first.at),
      by: first.by,
      lines: group.flatMap((fact) => lines.get(fact.id) ?? []),
      makes,
      undone: back === 0 ? "no" : back < group.length ? "partly" : "all",
      ...(undoes ? { undoes } : {}),
    };
  });
  return acts.reverse();
}

export interface Reversal {
  /** Facts to undo. */
  undo: string[];
  /** Things that the act made: to be deleted, or what was said of them since would stay without a name. */
  delete: Ref[];
}

/** What takes an act back; and what brings one back that was taken back. */
export function reversal(act: Act, facts: readonly Fact[]): Reversal {
  const own = new Map(act.lines.map(({ fact }) => [fact.id, fact]));
  const made = new Set(act.makes);
  const state = stateOf(facts.toSorted(byClock));
  const left = facts.filter(({ id }) => !state.gone.has(id));
  if (act.undone === "all") {
    const back = left.filter(
      (fact) =>
        undone(fact, own) || (made.has(fact.about) && fact.field === "deleted" && fact.value === true),
    );
    return { undo: back.map(({ id }) => id), delete: [] };
  }
  const undo = left.filter(({ id, about }) => own.has(id) && !made.has(about));
  return { undo: undo.map(({ id }) => id), delete: act.makes.filter((ref) => !state.deleted.has(ref)) };
}
