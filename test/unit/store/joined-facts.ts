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

/** Two values only, so that parts of different persons meet in a deal, and messages in two deals. */
const few = fc.constantFrom("a", "b");

const part = (name: string) =>
  fc
    .record({
      person: ids,
      deal: fc.oneof(few, fc.constant(null)),
      support: fc.constantFrom(-3, 3),
      boss: fc.option(ids),
    })
    .map(({ person, deal, support, boss }): Said[] => {
      const about: Ref = `stakeholder:${name}`;
      const line = { about, field: `line/reports-to/${boss}`, value: "to him" };
      return [
        { about, field: "person", value: person },
        { about, field: "deal", value: deal },
        { about, field: "support", value: support },
        ...(boss ? [line] : []),
      ];
    });
const message = (name: string) =>
  fc.record({ source: few, deal: ids, theirs: ids }).map(({ source, deal, theirs }): Said[] => [
    { about: `interaction:${name}`, field: "source", value: source },
    { about: `interaction:${name}`, field: "deal", value: deal },
    { about: `interaction:${name}`, field: `theirs/${theirs}`, value: true },
  ]);

/** What mostly stands before anything is joined: somebody in each deal, who wrote. */
const begun = fc
  .tuple(...["a", "b", "c", "d"].flatMap((name) => [part(name), part(`${name}2`), message(name)]))
  .map((all) => all.flat());
const start = fc.oneof({ weight: 3, arbitrary: begun }, { weight: 1, arbitrary: fc.constant<Said[]>([]) });

interface Dated {
  said: Said;
  time: number;
  by: string;
  on: string;
  undoes: number | null;
}

const when = {
  by: fc.constantFrom("here", "there"),
  on: fc.constantFrom("2026-11-20", "2026-11-21", "2026-11-22"),
};
const early = start.chain((all) =>
  fc.tuple(
    ...all.map((said) =>
      fc.record({
        ...when,
        said: fc.constant(said),
        time: fc.integer({ min: 1, max: 10 }),
        undoes: fc.constant(null),
      }),
    ),
  ),
);
const later = fc.array(
  fc.record({
    ...when,
    said: anySaid,
    time: fc.integer({ min: 1, max: 40 }),
    undoes: fc.option(fc.nat(60), { freq: 8 }),
  }),
  { minLength: 1, maxLength: 40, size: "max" },
);

function asFacts(all: Dated[]): Fact[] {
  return all.map(({ said, time, by, on, undoes }, index) => {
    const target = undoes === null ? undefined : all[undoes];
    const undo = target ? { ...target.said, undoes: `f${undoes}` } : said;
    const day = undo.field === "support" ? { on } : {};
    return fact({ id: `f${index}`, at: at(time), by, ...day, ...undo });
  });
}

/** Two devices whose clocks meet now and then; some facts undo others, of the same field or not. */
export const joinedFacts: fc.Arbitrary<Fact[]> = fc
  .tuple(early, later)
  .map(([first, then]) => asFacts([...first, ...then]));

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
