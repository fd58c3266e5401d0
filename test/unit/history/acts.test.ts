/** Acts of a history, and taking them back and bringing them back. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, actsOf, reversal } from "../../../lib/history/acts.ts";
import { causeOf } from "../../../lib/history/cause.ts";
import { sinceOf } from "../../../lib/history/since.ts";
import { sittingOf } from "../../../lib/history/sitting.ts";
import { tellAct } from "../../../lib/history/told.ts";
import type { Fact } from "../../../lib/store/fact.ts";
import { foldThing } from "../../../lib/store/fold.ts";
import { undoing } from "../../../lib/store/undo.ts";
import { at, fact, someFacts } from "../store/facts.ts";

const stage = (id: string, time: number, value: string, more: Partial<Fact> = {}) =>
  fact({ id, at: at(time), about: "deal:d", field: "stage", value, ...more });

const change = ({ lines }: Act) => lines.map(({ from, to }) => [from, to]);

describe("acts", () => {
  test("say from what to what, newest first", () => {
    const acts = actsOf([stage("b", 2_000, "propose"), stage("a", 1_000, "qualify")]);
    expect(acts.map(change)).toEqual([[["qualify", "propose"]], [[null, "qualify"]]]);
    expect(acts.map(({ makes }) => makes)).toEqual([[], ["deal:d"]]);
  });

  test("what one act wrote stands together; another device's, and what came later, do not", () => {
    const acts = actsOf([
      stage("a", 1_000, "qualify"),
      fact({ id: "b", at: at(1_004), about: "deal:d", field: "status", value: "open" }),
      fact({ id: "c", at: at(1_005), by: "there", about: "deal:d", field: "name", value: "ERP" }),
      stage("d", 1_500, "propose"),
    ]);
    expect(acts.map(({ lines }) => lines.map((line) => line.fact.id))).toEqual([["d"], ["c"], ["a", "b"]]);
  });

  test("an undo says what it takes back, and what was undone says so", () => {
    const facts = [
      stage("a", 1_000, "qualify"),
      stage("b", 2_000, "propose"),
      stage("u", 3_000, "qualify", { undoes: "b" }),
    ];
    const [undo, undone] = actsOf(facts);
    expect(undo?.undoes).toMatchObject({ redo: false, makes: [] });
    expect(undo?.undoes?.lines.map(({ fact: { id } }) => id)).toEqual(["b"]);
    expect(undo && change(undo)).toEqual([["propose", "qualify"]]);
    expect(undone?.undone).toBe("all");
    expect(undone && reversal(undone, facts)).toEqual({ undo: ["u"], delete: [] });
  });

  test("undoing an older change leaves what was said since", () => {
    const facts = [stage("a", 1_000, "qualify"), stage("b", 2_000, "propose"), stage("c", 3_000, "close")];
    const undo = undoing(facts[1] as Fact, facts, (draft) => ({
      ...draft,
      id: "u",
      at: at(4_000),
      by: "here",
    }));
    expect(foldThing("deal:d", [...facts, undo]).fields.stage?.value).toBe("close");
    const [first] = actsOf([...facts, undo]);
    expect(first && change(first)).toEqual([["close", "close"]]);
  });

  test("of a change that was changed since it is said that the later one stays", () => {
    const role = (id: string, time: number, value: boolean, more: Partial<Fact> = {}) =>
      fact({ id, at: at(time), about: "stakeholder:s", field: "role/economic-buyer", value, ...more });
    const facts = [
      fact({ id: "m", at: at(500), about: "stakeholder:s", field: "influence", value: "high" }),
      role("a", 1_000, true),
      role("b", 2_000, false),
      role("c", 3_000, true),
    ];
    const later = (all: Fact[]) =>
      actsOf(all).flatMap((act) => (act.later ? act.lines.map(({ fact: { id } }) => id) : []));
    expect(later(facts)).toEqual(["b", "a"]);
    // Once the last word is taken back, the one before it decides again.
    expect(later([...facts, role("u", 4_000, false, { undoes: "c" })])).toEqual(["a"]);
  });

  test("a thing that was deleted and is back is said to be brought back", () => {
    const deleted = fact({ id: "x", at: at(2_000), about: "deal:d", field: "deleted", value: true });
    const facts = [stage("a", 1_000, "qualify"), deleted];
    const back = { ...deleted, id: "u", at: at(3_000), value: null, undoes: "x" };
    const told = actsOf([...facts, back]).map((act) => tellAct(act, "deal:d", new Map())[0]?.label);
    expect(told.slice(0, 2)).toEqual(["Brought back", "Deleted"]);
  });

  test("an undo names what it takes back, things that were made by it among them", () => {
    const facts = [
      fact({ id: "n", at: at(1_000), about: "stakeholder:s", field: "person", value: "p" }),
      fact({ id: "d", at: at(1_001), about: "stakeholder:s", field: "deal", value: "d" }),
      fact({ id: "v", at: at(2_000), about: "stakeholder:s", field: "deal", value: null, undoes: "d" }),
      fact({ id: "w", at: at(2_001), about: "stakeholder:s", field: "person", value: null, undoes: "n" }),
    ];
    const [undo] = actsOf(facts);
    if (!undo) throw new Error("no act");
    const names = new Map([["stakeholder:s", "王伟"] as const]);
    expect(causeOf(undo, "here", "deal:d", names)).toBe("takes back: 王伟 Put into the deal");
    expect(tellAct(undo, "deal:d", names)).toEqual([
      { subject: "王伟", label: "Put into the deal", text: "taken back" },
    ]);
  });

  test("an older reading entered later hides no newer one", () => {
    const reading = (id: string, time: number, value: number, on: string) =>
      fact({ id, at: at(time), about: "stakeholder:s", field: "support", value, on });
    const acts = actsOf([
      reading("a", 1_000, -1, "2026-11-03"),
      reading("b", 2_000, 0, "2026-11-10"),
      reading("c", 3_000, 3, "2026-10-01"),
    ]);
    expect(acts.map(change)).toEqual([[[null, 3]], [[-1, 0]], [[null, -1]]]);
  });

  test("what an act made is deleted, the rest of it undone; brought back by undoing that", () => {
    const facts = [
      fact({ id: "p", at: at(500), about: "person:p", field: "name", value: "Li" }),
      fact({ id: "a", at: at(1_000), about: "task:t", field: "title", value: "Visit" }),
      fact({ id: "b", at: at(1_001), about: "person:p", field: "note", value: "kind" }),
    ];
    const act = actsOf(facts)[0] as Act;
    expect(reversal(act, facts)).toEqual({ undo: ["b"], delete: ["task:t"] });
    const back = [
      ...facts,
      fact({ id: "x", at: at(2_000), about: "task:t", field: "deleted", value: true }),
      fact({ id: "u", at: at(2_001), about: "person:p", field: "note", value: null, undoes: "b" }),
    ];
    const undone = actsOf(back).find(({ id }) => id === "a") as Act;
    expect(undone.undone).toBe("all");
    expect(reversal(undone, back).undo.sort()).toEqual(["u", "x"]);
  });
});

describe("undo, then redo", () => {
  const REFS = ["person:a", "stakeholder:s"] as const;
  const values = (facts: Fact[]) =>
    REFS.map((ref) => {
      const thing = foldThing(
        ref,
        facts.filter(({ about }) => about === ref),
      );
      const fields = Object.entries(thing.fields).map(([name, { fact: id, value }]) => [name, id, value]);
      const series = Object.entries(thing.series).map(([name, all]) => [name, all.map((held) => held.fact)]);
      return { fields: fields.sort(), series };
    });

  /** As the store does it: newest first, each seeing the undos made before it. */
  function undone(facts: Fact[], ids: string[], time: number): Fact[] {
    const made: Fact[] = [];
    const asked = facts.filter(({ id }) => ids.includes(id)).sort((l, r) => (l.at < r.at ? 1 : -1));
    for (const [index, one] of asked.entries()) {
      const about = [...facts, ...made].filter((other) => other.about === one.about);
      made.push(
        undoing(one, about, (draft) => ({
          ...draft,
          id: `${one.id}-${time}`,
          at: at(time + index),
          by: "here",
        })),
      );
    }
    return made;
  }

  test("gives the same state, whatever act and whatever history", () => {
    fc.assert(
      fc.property(someFacts, fc.nat(), (facts, pick) => {
        const acts = actsOf(facts).filter(({ undone: state, makes }) => state === "no" && makes.length === 0);
        const act = acts[pick % Math.max(acts.length, 1)];
        if (!act) return;
        const back = [...facts, ...undone(facts, reversal(act, facts).undo, 10_000)];
        const now = actsOf(back).find(({ id }) => id === act.id) as Act;
        expect(now.undone).toBe("all");
        const forth = [...back, ...undone(back, reversal(now, back).undo, 20_000)];
        expect(values(forth)).toEqual(values(facts));
      }),
      { numRuns: 300 },
    );
  });
});

describe("since the last look", () => {
  const span = { after: 1_500, until: 5_000, device: "here", sitting: 5_000 };
  const deal = (id: string, time: number, field: string, value: Fact["value"]) =>
    fact({ id, at: at(time), about: "deal:d", field, value });

  test("each field once, from then to now; what is as it was is left out", () => {
    const facts = [
      deal("a", 1_000, "stage", "qualify"),
      deal("b", 2_000, "stage", "propose"),
      deal("c", 3_000, "stage", "close"),
      deal("d", 3_500, "name", "ERP"),
      deal("e", 4_000, "name", "CRM"),
      fact({ id: "f", at: at(4_500), about: "deal:d", field: "name", value: null, undoes: "e" }),
      fact({ id: "g", at: at(4_600), about: "deal:d", field: "name", value: null, undoes: "d" }),
    ];
    expect(sinceOf(facts, span).act.lines.map(({ from, to }) => [from, to])).toEqual([["qualify", "close"]]);
  });

  test("contacts are counted by kind", () => {
    const contact = (id: string, kind: string): Fact[] => [
      fact({ id: `${id}k`, at: at(2_000), about: `interaction:${id}`, field: "kind", value: kind }),
      fact({ id: `${id}w`, at: at(2_001), about: `interaction:${id}`, field: "when", value: "2026-11-03" }),
    ];
    const since = sinceOf(
      [...contact("1", "they-wrote"), ...contact("2", "we-wrote"), ...contact("3", "met")],
      span,
    );
    expect(since).toMatchObject({ mails: 2, meetings: 1, calls: 0 });
    expect(since.act.lines).toEqual([]);
  });

  test("what the rep did here in this sitting is no news; what was done before it is", () => {
    const hour = 60 * 60 * 1000;
    const before = deal("a", hour, "stage", "propose");
    const own = deal("b", 9 * hour, "name", "ERP");
    const other = { ...deal("c", 9.5 * hour, "status", "won"), by: "there" };
    const sitting = sittingOf([before, own, other], "here", 10 * hour);
    expect(sitting).toBe(9 * hour);
    const since = sinceOf([before, own, other], { after: 0, until: 10 * hour, device: "here", sitting });
    expect(since.act.lines.map(({ fact: { id } }) => id)).toEqual(["a", "c"]);
    expect(since.own).toBe(true);
  });

  test("what is written here during the look is no news; what another device brings is", () => {
    const here = deal("a", 6_000, "stage", "propose");
    const there = { ...deal("b", 6_500, "status", "won"), by: "there" };
    expect(sinceOf([here, there], span).act.lines.map(({ fact: { id } }) => id)).toEqual(["b"]);
  });
});
