/** Facts that merge, split, move and undo, about few things, so that everything meets everything. */
import * as fc from "fast-check";
import type { Fact, Ref } from "../../../lib/store/fact.ts";
import { at, fact } from "./facts.ts";

const ids = fc.constantFrom("a", "b", "c", "d");
const id = (type: string) => ids.map((name) => `${type}:${name}` as Ref);

type Said = Pick<Fact, "about" | "field" | "value">;
/** Fields of a type that hold one of the values. */
const says = (type: string, fields: fc.Arbitrary<string>, value: fc.Arbitrary<Fact["value"]>) =>
  fc.record({ about: id(type), field: fields, value });
const fields = (...names: string[]) => fc.constantFrom(...names);
const members = (set: string) => ids.map((member) => `${set}/${member}`);
const flag = fc.constantFrom(true, false, null);
const anyId = fc.oneof({ weight: 6, arbitrary: ids }, { weight: 1, arbitrary: fc.constant(null) });
const alias = (type: string) => says(type, fields("alias"), anyId);

const anySaid: fc.Arbitrary<Said> = fc.oneof(
  { weight: 6, arbitrary: alias("person") },
  { weight: 4, arbitrary: alias("deal") },
  { weight: 2, arbitrary: alias("company") },
  { weight: 1, arbitrary: alias("colleague") },
  { weight: 3, arbitrary: says("stakeholder", fields("person"), anyId) },
  { weight: 3, arbitrary: says("stakeholder", fields("deal"), anyId) },
  { weight: 2, arbitrary: says("interaction", fields("source"), anyId) },
  { weight: 1, arbitrary: says("interaction", fields("deal"), anyId) },
  { weight: 2, arbitrary: says("stakeholder", fields("support"), fc.constantFrom(-3, 0, 3)) },
  { weight: 3, arbitrary: says("person", fields("name"), fc.constantFrom("x", "y", null)) },
  says("person", fields("note"), fc.constantFrom("x", "y", null)),
  says("person", members("company"), fc.constantFrom({}, { to: "2026-11-01" }, null)),
  says("person", members("apart"), flag),
  says("person", fields("archived", "deleted"), flag),
  says("stakeholder", fields("archived", "deleted", "left"), flag),
  says("stakeholder", members("line/reports-to"), fc.constantFrom("to him", null)),
  says("interaction", members("theirs"), flag),
  says("interaction", members("ours"), flag),
  says("interaction", fields("archived", "deleted"), flag),
  says("task", fields("deal", "person", "owner"), anyId),
  says("deal", fields("name"), fc.constantFrom("x", "y")),
  says("deal", fields("company", "owner"), anyId),
  says("company", fields("parent"), anyId),
  says("company", members("name"), flag),
);

/** Two devices whose clocks meet now and then; some facts undo others, of the same field or not. */
export const joinedFacts: fc.Arbitrary<Fact[]> = fc
  .array(
    fc.record({
      said: anySaid,
      time: fc.integer({ min: 1, max: 40 }),
      by: fc.constantFrom("here", "there"),
      on: fc.constantFrom("2026-11-20", "2026-11-21", "2026-11-22"),
      undoes: fc.option(fc.nat(60), { freq: 8 }),
    }),
    { minLength: 1, maxLength: 60, size: "max" },
  )
  .map((all) =>
    all.map(({ said, time, by, on, undoes }, index) => {
      const target = undoes === null ? undefined : all[undoes];
      const undo = target ? { ...target.said, undoes: `f${undoes}` } : said;
      return fact({
        id: `f${index}`,
        at: at(time),
        by,
        ...(undo.field === "support" ? { on } : {}),
        ...undo,
      });
    }),
  );

/** The facts come in groups, as they come from another device. */
export const inGroups = joinedFacts.chain((facts) =>
  fc
    .tuple(
      fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
      fc.array(fc.nat(facts.length), { maxLength: 12 }),
    )
    .map(([all, cuts]) => cut(all, cuts)),
);

function cut(facts: Fact[], cuts: number[]): Fact[][] {
  const edges = [...cuts, 0, facts.length].sort((left, right) => left - right);
  return edges.slice(1).map((edge, index) => facts.slice(edges[index], edge));
}
