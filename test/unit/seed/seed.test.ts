import { describe, expect, it } from "vitest";
import { parseBackup } from "../../../lib/store/backup.ts";
import { millisecondsOf } from "../../../lib/store/clock.ts";
import type { Fact, Ref } from "../../../lib/store/fact.ts";
import { foldThing } from "../../../lib/store/fold.ts";
import type { Thing } from "../../../lib/store/things.ts";
import { backupOf, momentOf } from "../../../scripts/seed/backup.ts";
import { seed } from "../../../scripts/seed/seed.ts";

const now = momentOf("2026-11-25");
const size = { deals: 200, people: 800, facts: 13_000 };
const facts = seed({ ...size, seed: 1, now });

function thingsOf(all: Fact[]): Thing[] {
  const groups = Map.groupBy(all, ({ about }) => about);
  return [...groups].map(([ref, about]) => foldThing(ref as Ref, about));
}

describe("the made-up portfolio", () => {
  const things = thingsOf(facts);
  const ofType = (type: string) => things.filter((thing) => thing.type === type);

  it("is the same for the same seed, another for another", () => {
    expect(seed({ ...size, seed: 1, now })).toEqual(facts);
    expect(seed({ ...size, seed: 2, now })).not.toEqual(facts);
  });

  it("holds as many deals, people and facts as asked for", () => {
    expect(facts).toHaveLength(size.facts);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(size.facts);
    expect(ofType("deal")).toHaveLength(size.deals);
    expect(ofType("person")).toHaveLength(size.people);
    for (const type of ["company", "task", "interaction", "colleague"])
      expect(ofType(type).length, type).toBeGreaterThan(3);
  });

  it("is a backup that can be restored, with nothing said later than the day", () => {
    expect(parseBackup(JSON.stringify(backupOf(facts, now)), now).facts).toHaveLength(size.facts);
    expect(facts.filter(({ at }) => millisecondsOf(at) > now)).toEqual([]);
  });

  it("puts three to fifteen people into each deal", () => {
    const perDeal = Map.groupBy(ofType("stakeholder"), ({ fields }) => String(fields.deal?.value));
    const counts = [...perDeal.values()].map(({ length }) => length);
    expect(counts).toHaveLength(size.deals);
    expect(Math.min(...counts)).toBe(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
  });

  it("keeps confidential what a Coach is and said", () => {
    const coaches = ofType("stakeholder").filter(({ fields }) => fields["role/coach"]);
    expect(coaches.length).toBeGreaterThan(5);
    expect(coaches.every(({ fields }) => fields["role/coach"]?.confidential)).toBe(true);
    expect(
      coaches.flatMap(({ series }) => series.support ?? []).every(({ confidential }) => confidential),
    ).toBe(true);
  });

  it("says so when the facts asked for do not suffice", () => {
    expect(() => seed({ deals: 10, people: 10, facts: 20, seed: 1, now })).toThrow(/ask for as many/);
  });
});
