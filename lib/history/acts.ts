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

/** What an undo takes back. */
export interface Undone {
  /** Whether that was an undo itself. */
  redo: boolean;
  lines: Line[];
  /** Things that it had made. */
  makes: Ref[];
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
  /** Everything it changed was said anew since: taking it back would change nothing. */
  later?: true;
  undoes?: Undone;
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

/** Whether a fact decides what holds: the last word on its field, or an undo of what would be. */
function decides(fact: Fact, ofField: Fact[], byId: Map<string, Fact>): boolean {
  if (kindOf(fact) === "series") return true;
  const last = standing(ofField).at(-1);
  const target = undone(fact, byId);
  if (target) return !last || byClock(last, target) < 0;
  return last?.id === fact.id;
}

const fieldKey = ({ about, field }: Fact) => `${about} ${field}`;

function together(left: Fact, right: Fact): boolean {
  const near = millisecondsOf(right.at) - millisecondsOf(left.at) <= ONE_ACT;
  return near && left.by === right.by && Boolean(left.undoes) === Boolean(right.undoes);
}

interface History {
  byId: Map<string, Fact>;
  lines: Map<string, Line>;
  /** The first that was ever said of each thing. */
  firsts: Map<Ref, Fact>;
}

function undoOf(facts: Fact[], { byId, lines, firsts }: History): Undone | undefined {
  const targets = facts.flatMap((fact) => undone(fact, byId) ?? []).sort(byClock);
  const [first] = targets;
  return (
    first && {
      redo: first.undoes !== undefined,
      lines: targets.flatMap(({ id }) => lines.get(id) ?? []),
      makes: targets.filter((target) => firsts.get(target.about)?.id === target.id).map(({ about }) => about),
    }
  );
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
  const deciding = new Set<string>();
  for (const ofField of Map.groupBy(ordered, fieldKey).values()) {
    for (const line of linesOf(ofField)) lines.set(line.fact.id, line);
    for (const fact of ofField) if (decides(fact, ofField, byId)) deciding.add(fact.id);
  }
  const firsts = new Map(ordered.toReversed().map((fact) => [fact.about, fact]));
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
    const undoes = undoOf(group, { byId, lines, firsts });
    const later = back === 0 && makes.length === 0 && !group.some(({ id }) => deciding.has(id));
    return {
      id: first.id,
      at: millisecondsOf(first.at),
      by: first.by,
      lines: group.flatMap((fact) => lines.get(fact.id) ?? []),
      makes,
      undone: back === 0 ? "no" : back < group.length ? "partly" : "all",
      ...(later ? { later } : {}),
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
