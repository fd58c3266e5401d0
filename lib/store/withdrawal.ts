/** Undo: which facts still count. Pure, and the same whatever order the facts come in. */
import type { Fact } from "./fact.ts";

/** Earlier first by `at`, ties by device, then by id, so that every device comes to the same answer. */
export function byClock(left: Fact, right: Fact): number {
  return compare(left.at, right.at) || compare(left.by, right.by) || compare(left.id, right.id);
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The fact that this one undoes: an earlier one of the same field. Anything else that `undoes` may name is no undo. */
export function undone(fact: Fact, byId: Map<string, Fact>): Fact | undefined {
  const named = fact.undoes ? byId.get(fact.undoes) : undefined;
  return named && named.field === fact.field && byClock(named, fact) < 0 ? named : undefined;
}

/** Ids of facts that were undone, the undoing itself not being undone. Newest first, as an undo can only be undone later. */
export function withdrawn(newestFirst: Fact[], byId: Map<string, Fact>): Set<string> {
  const gone = new Set<string>();
  for (const fact of newestFirst) {
    const taken = undone(fact, byId);
    if (taken && !gone.has(fact.id)) gone.add(taken.id);
  }
  return gone;
}

/**
 * The facts about one thing that count, oldest first: those that were not undone. An undo itself says nothing more
 * than what it takes back, so a value that another device recorded meanwhile is not lost to it. Only when what it
 * undoes is not here (a part of the facts was handed on) does the value that it restored stand for itself.
 */
export function standing(facts: Fact[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const ordered = [...byId.values()].sort(byClock);
  const gone = withdrawn(ordered.toReversed(), byId);
  return ordered.filter((fact) => !gone.has(fact.id) && !undone(fact, byId));
}
