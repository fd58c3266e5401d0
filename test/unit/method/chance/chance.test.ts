/** The chance of winning: what moves it, what it rests on, what it never does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chance, chanceOf } from "../../../../lib/method/chance/chance.ts";
import { type ClosedDeal, experienceOf } from "../../../../lib/method/chance/experience.ts";
import { inverse } from "../../../../lib/method/chance/inverse.ts";
import { SIGNALS, type Signals } from "../../../../lib/method/chance/signals.ts";
import { DEFAULT_PLAYBOOK } from "../../../../lib/method/default-playbook.ts";

const NOTHING: Signals = {
  "economic-buyer-support": null,
  "economic-buyer-met": false,
  coaches: 0,
  contacts: 1,
  coverage: 0,
  "technical-buyer-support": null,
  pushes: 0,
  "pushed-weeks": 0,
  "next-meeting": false,
  "benefit-confirmed": false,
  "tasks-undone": 1,
};

/** By signal, what makes it speak. */
const SPEAKS: Record<string, Signals> = {
  "economic-buyer-won": { "economic-buyer-support": 1 },
  "economic-buyer-never-met": { "economic-buyer-met": false },
  "coach-known": { coaches: 1 },
  "single-contact": { contacts: 1 },
  "well-covered": { coverage: 0.6 },
  "technical-veto": { "technical-buyer-support": -2 },
  "close-date-pushed-once": { pushes: 1, "pushed-weeks": 7 },
  "close-date-pushed-twice": { pushes: 2, "pushed-weeks": 2 },
  "close-date-pushed-far": { pushes: 1, "pushed-weeks": 8 },
  "next-meeting-fixed": { "next-meeting": true },
  "benefit-confirmed": { "benefit-confirmed": true },
  "tasks-undone": { "tasks-undone": 0.5 },
};
const SILENT: Signals = { ...NOTHING, "economic-buyer-met": true, contacts: 2, "tasks-undone": 0 };

const at = (measured: Signals, options = {}): Chance =>
  chanceOf(DEFAULT_PLAYBOOK, "propose", measured, options);

const moveOf = (chance: Chance, signal: string) => chance.moves.find((move) => move.signal === signal);

/** Closed deals at one stage, won when `wins` says so of their place. */
const deals = (count: number, wins: (place: number) => boolean, signals: (place: number) => Signals) =>
  Array.from(
    { length: count },
    (_, place): ClosedDeal => ({
      id: String(place).padStart(4, "0"),
      won: wins(place),
      snapshots: [{ stage: "propose", signals: signals(place) }],
    }),
  );

describe("chance of winning", () => {
  it.each(SIGNALS.map(({ id, logOdds }) => ({ id, logOdds })))("is moved by $id", ({ id, logOdds }) => {
    const spoken = at({ ...SILENT, ...SPEAKS[id] });
    const silent = at(SILENT);
    expect(Math.sign(spoken.p - silent.p)).toBe(Math.sign(logOdds));
    expect(moveOf(spoken, id)?.logOdds ?? 0).not.toBe(moveOf(silent, id)?.logOdds ?? 0);
  });

  it("is the base rate moved by its moves, and lies in its range", () => {
    fc.assert(
      fc.property(fc.subarray(SIGNALS.map(({ id }) => id)), (ids) => {
        const chance = at(Object.assign({ ...SILENT }, ...ids.map((id) => SPEAKS[id])));
        const base = Math.log(chance.base / (1 - chance.base));
        const sum = chance.moves.reduce((total, { logOdds }) => total + logOdds, base);
        expect(chance.p).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
        expect(chance.low).toBeLessThan(chance.p);
        expect(chance.high).toBeGreaterThan(chance.p);
      }),
    );
  });

  it("says that it is a rule of thumb until there are enough deals of each end", () => {
    const few = deals(
      99,
      (place) => place % 2 === 0,
      () => NOTHING,
    );
    const lopsided = deals(
      140,
      (place) => place < 29,
      () => NOTHING,
    );
    for (const closed of [[], few, lopsided]) {
      const experience = experienceOf(DEFAULT_PLAYBOOK, closed, SIGNALS);
      expect(at(NOTHING, { experience })).toMatchObject({ basis: "rule-of-thumb", n: closed.length });
    }
  });

  it("has its base rate shrunk to the playbook's: halfway after as many deals as that is worth", () => {
    const closed = deals(
      20,
      () => true,
      () => NOTHING,
    );
    const experience = experienceOf(DEFAULT_PLAYBOOK, closed, SIGNALS);
    expect(at(NOTHING, { experience }).base).toBeCloseTo((0.5 + 1) / 2, 10);
  });

  it("is the base rate alone where the signals foretell nothing", () => {
    const closed = deals(
      200,
      (place) => place % 2 === 0,
      (place) => ({ ...SILENT, "next-meeting": place % 4 < 2 }),
    );
    const experience = experienceOf(DEFAULT_PLAYBOOK, closed, SIGNALS);
    const chance = at({ ...SILENT, "next-meeting": true }, { experience });
    expect(chance).toMatchObject({ basis: "base-rate", p: chance.base, moves: [] });
  });

  it("learns from own deals what foretells them", () => {
    const closed = deals(
      200,
      (place) => place % 10 < (place % 2 ? 8 : 2),
      (place) => ({ ...SILENT, "next-meeting": place % 2 === 1 }),
    );
    const experience = experienceOf(DEFAULT_PLAYBOOK, closed, SIGNALS);
    const learnt = at({ ...SILENT, "next-meeting": true }, { experience });
    const missed = at(SILENT, { experience });
    const byThumb = at({ ...SILENT, "next-meeting": true }).p - at(SILENT).p;
    expect(learnt).toMatchObject({ basis: "own-deals", n: 200 });
    expect(learnt.p - missed.p).toBeGreaterThan(byThumb);
  });

  it("never turns what speaks for us against us, whatever the closed deals say", () => {
    const closed = deals(
      200,
      (place) => place % 10 < (place % 2 ? 2 : 8),
      (place) => ({ ...SILENT, "next-meeting": place % 2 === 1 }),
    );
    const { weights } = experienceOf(DEFAULT_PLAYBOOK, closed, SIGNALS);
    SIGNALS.forEach(({ logOdds }, place) => {
      expect((weights?.each[place] ?? 0) * logOdds).toBeGreaterThanOrEqual(0);
    });
  });

  it("does not tell in what is redacted that a Coach is known", () => {
    const redacted = (coaches: number) => at({ ...SILENT, coaches }, { withoutCoach: true });
    expect(redacted(1)).toEqual(redacted(0));
    expect(at({ ...SILENT, coaches: 1 }).p).toBeGreaterThan(at(SILENT).p);
  });
});

describe("inverse of a matrix", () => {
  it("undoes it", () => {
    const matrix = [
      [4, 1, 0.5],
      [1, 3, 0.2],
      [0.5, 0.2, 2],
    ];
    const back = inverse(matrix);
    matrix.forEach((row, one) => {
      matrix.forEach((_, other) => {
        const sum = row.reduce((total, value, place) => total + value * (back[place]?.[other] ?? 0), 0);
        expect(sum).toBeCloseTo(one === other ? 1 : 0, 10);
      });
    });
  });
});
