/** What holds of every filter and every sort, whatever the rows. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPANY_LIST } from "../../../lib/lists/company-list.ts";
import { DEAL_LIST } from "../../../lib/lists/deal-list.ts";
import { filtered } from "../../../lib/lists/filter.ts";
import { PEOPLE_LIST } from "../../../lib/lists/people-list.ts";
import type { DealRow } from "../../../lib/lists/rows.ts";
import { sorted } from "../../../lib/lists/sort.ts";
import { ANY } from "../../../lib/lists/spec.ts";
import { initialState, type ListState, readState, sortedBy, writeState } from "../../../lib/lists/state.ts";
import { companyRow, dealRow, part, personRow, sceneOf } from "./rows.ts";

const day = fc.constantFrom("2026-10-01", "2026-11-24", "2026-11-25", "2027-01-31");
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const arbitraryDeal: fc.Arbitrary<DealRow> = fc
  .record({
    name: fc.constantFrom("", "Nord", "nord 2", "Nord 10", "Łódź", "恒泰"),
    company: orNull(fc.constantFrom("firm", "other")),
    stage: fc.constantFrom("propose", "discover", "unknown"),
    status: fc.constantFrom("open", "on-hold", "won", "lost"),
    amount: orNull(fc.record({ minor: fc.nat(30_000_000), currency: fc.constantFrom("EUR", "JPY") })),
    closeDate: orNull(day),
    nextMeeting: orNull(day.map((of) => `${of}T09:00`)),
    archived: fc.boolean(),
    face: fc.record({
      health: fc.nat(100),
      economicBuyers: fc.nat(2),
      economicBuyerMet: fc.boolean(),
      coach: fc.boolean(),
      inContact: fc.nat(3),
      lastContact: orNull(day),
      dues: fc.array(day, { maxLength: 2 }),
    }),
  })
  .map(({ face, ...fields }) => dealRow(fields as Partial<DealRow>, face));

const dealRows = fc
  .array(arbitraryDeal, { maxLength: 12 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `d${index}` })));

const companies = [companyRow(), companyRow({ id: "other", names: ["Andere"] })];
const sceneWith = (deals: readonly DealRow[], shared = false) => sceneOf({ deals, companies }, shared);

const sort = fc.record({ by: fc.constantFrom(...DEAL_LIST.sorts.map(({ id }) => id)), down: fc.boolean() });
const gaps = fc.subarray(DEAL_LIST.gaps.map(({ id }) => id));
const state: fc.Arbitrary<ListState> = fc
  .record({
    text: fc.constantFrom("", "nord", "NÖRD", "lodz"),
    gaps,
    sort,
    status: fc.constantFrom("won", ANY),
  })
  .map(({ status, ...rest }) => ({ ...rest, facets: { status } }));

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe("sorts", () => {
  test("change places only: the same rows, whatever their order before", () => {
    fc.assert(
      fc.property(dealRows, sort, fc.boolean(), (rows, by, shared) => {
        const scene = sceneWith(rows, shared);
        const once = sorted(rows, { sort: by }, DEAL_LIST, scene, "en");
        expect(idsOf(once).sort()).toEqual(idsOf(rows).sort());
        expect(sorted(rows.toReversed(), { sort: by }, DEAL_LIST, scene, "en")).toEqual(once);
        expect(sorted(once, { sort: by }, DEAL_LIST, scene, "en")).toEqual(once);
      }),
    );
  });

  test("put what is not known last, up and down, and amounts of one currency together", () => {
    const of = (id: string, minor: number | null, currency = "EUR") =>
      dealRow({ id, amount: minor === null ? null : { minor, currency } });
    const rows = [of("none", null), of("yen", 5, "JPY"), of("less", 1), of("more", 2)];
    const by = (down: boolean) =>
      idsOf(sorted(rows, { sort: { by: "amount", down } }, DEAL_LIST, sceneWith(rows), "en"));
    expect(by(true)).toEqual(["more", "less", "yen", "none"]);
    expect(by(false)).toEqual(["less", "more", "yen", "none"]);
  });

  test("take numbers in names as numbers", () => {
    const names = ["Nord 2", "Nord 10", "Zuid"];
    const rows = names.toReversed().map((name, index) => dealRow({ id: `${index}`, name }));
    const shown = sorted(rows, { sort: { by: "name", down: false } }, DEAL_LIST, sceneWith(rows), "en");
    expect(shown.map(({ name }) => name)).toEqual(names);
  });

  test("of people: the worst support and the highest influence of their current deals", () => {
    const deals = [dealRow(), dealRow({ id: "won", status: "won" })];
    const rows = [
      personRow({ id: "two" }, { parts: [part({ support: 2, influence: "low" })] }),
      personRow({ id: "minus" }, { parts: [part({ support: 3 }), part({ support: -1, influence: "high" })] }),
      personRow({ id: "over" }, { parts: [part({ deal: "won", support: -3, influence: "high" })] }),
    ];
    const by = (id: string) =>
      idsOf(
        sorted(
          rows,
          sortedBy(initialState(PEOPLE_LIST), id, PEOPLE_LIST),
          PEOPLE_LIST,
          sceneOf({ deals, people: rows }),
          "en",
        ),
      );
    expect(by("support")).toEqual(["minus", "two", "over"]);
    expect(by("influence")).toEqual(["minus", "two", "over"]);
  });

  test("of companies: what their current deals come to", () => {
    const amount = (minor: number) => ({ minor, currency: "EUR" });
    const rows = [companyRow({ id: "small" }), companyRow({ id: "big" }), companyRow({ id: "none" })];
    const deals = [
      dealRow({ id: "1", company: "small", amount: amount(50) }),
      dealRow({ id: "2", company: "big", amount: amount(30) }),
      dealRow({ id: "3", company: "big", amount: amount(30) }),
      dealRow({ id: "4", company: "none", amount: amount(900), status: "won" }),
    ];
    const by = { sort: { by: "sum", down: true } };
    const shown = sorted(rows, by, COMPANY_LIST, sceneOf({ deals, companies: rows }), "en");
    expect(idsOf(shown)).toEqual(["big", "small", "none"]);
  });
});

describe("filters", () => {
  test("commute: one after the other, in any order, is all at once", () => {
    fc.assert(
      fc.property(dealRows, gaps, gaps, fc.boolean(), (rows, some, others, shared) => {
        const scene = sceneWith(rows, shared);
        const open = { ...initialState(DEAL_LIST), facets: { status: ANY, kept: ANY } };
        const by = (from: readonly DealRow[], these: string[]) =>
          filtered(from, { ...open, gaps: these }, DEAL_LIST, scene);
        const both = by(rows, [...some, ...others]);
        expect(by(by(rows, some), others)).toEqual(both);
        expect(by(by(rows, others), some)).toEqual(both);
      }),
    );
  });

  test("take away only, and keep the order", () => {
    fc.assert(
      fc.property(dealRows, state, (rows, asked) => {
        const kept = new Set(idsOf(filtered(rows, asked, DEAL_LIST, sceneWith(rows))));
        expect(filtered(rows, asked, DEAL_LIST, sceneWith(rows))).toEqual(
          rows.filter(({ id }) => kept.has(id)),
        );
      }),
    );
  });

  test("typed words are found without case and accents, in the name or the company's", () => {
    const rows = [dealRow({ id: "a", name: "Lódz Ältere Linie" }), dealRow({ id: "b", company: "other" })];
    const typed = (text: string) =>
      idsOf(filtered(rows, { ...initialState(DEAL_LIST), text }, DEAL_LIST, sceneWith(rows)));
    expect(typed("altere LODZ")).toEqual(["a"]);
    expect(typed("ANDERE line")).toEqual(["b"]);
    expect(typed("  ")).toEqual(["a", "b"]);
  });
});

describe("what a list is asked", () => {
  test("is read back from its address", () => {
    fc.assert(
      fc.property(state, (asked) => {
        const back = readState(writeState(asked, DEAL_LIST), DEAL_LIST);
        expect({ ...back, facets: { status: back.facets.status } }).toEqual(asked);
      }),
    );
  });

  test("leaves out what this version does not know", () => {
    expect(readState("gap=idle,bygone&sort=-bygone&colour=red", DEAL_LIST)).toEqual({
      ...initialState(DEAL_LIST),
      gaps: ["idle"],
    });
  });
});
