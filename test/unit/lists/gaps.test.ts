/** Each ready filter on and off: what it leaves in, and what it does not. */
import { describe, expect, test } from "vitest";
import { COMPANY_LIST } from "../../../lib/lists/company-list.ts";
import { DEAL_LIST } from "../../../lib/lists/deal-list.ts";
import { filtered, gapCounts, shownGaps } from "../../../lib/lists/filter.ts";
import { influenceOf, PEOPLE_LIST, supportOf } from "../../../lib/lists/people-list.ts";
import type { CompanyRow, DealRow, PersonRow } from "../../../lib/lists/rows.ts";
import type { ListSpec, Scene } from "../../../lib/lists/spec.ts";
import { initialState, withGap } from "../../../lib/lists/state.ts";
import { companyRow, dealRow, part, personRow, sceneOf } from "./rows.ts";

function left<R extends { id: string }>(rows: R[], gap: string, spec: ListSpec<R>, scene: Scene): string[] {
  return filtered(rows, withGap(initialState(spec), gap), spec, scene).map(({ id }) => id);
}

/** With the filter off both are shown; with it on, the one that lacks something alone. */
function expectGap<R extends { id: string }>(
  { lacks, has }: { lacks: R; has: R },
  gap: string,
  spec: ListSpec<R>,
  scene: Scene,
): void {
  const rows = [has, lacks];
  expect(filtered(rows, initialState(spec), spec, scene)).toEqual(rows);
  expect(left(rows, gap, spec, scene)).toEqual([lacks.id]);
  expect(gapCounts(rows, initialState(spec), spec, scene).get(gap)).toBe(1);
}

const eur = (minor: number) => ({ minor, currency: "EUR" });
const yen = (minor: number) => ({ minor, currency: "JPY" });

type Case<R> = [gap: string, why: string, lacks: R, has: R];

const DEALS: Case<DealRow>[] = [
  ["no-economic-buyer", "nobody decides", dealRow({}, { economicBuyers: 0 }), dealRow()],
  ["economic-buyer-unmet", "never met", dealRow({}, { economicBuyerMet: false }), dealRow()],
  [
    "economic-buyer-unmet",
    "not where there is none",
    dealRow({}, { economicBuyerMet: false }),
    dealRow({}, { economicBuyers: 0, economicBuyerMet: false }),
  ],
  ["no-coach", "no Coach", dealRow({}, { coach: false }), dealRow()],
  [
    "large-no-coach",
    "from 100,000 of the currency on",
    dealRow({ amount: eur(10_000_000) }, { coach: false }),
    dealRow({ amount: eur(9_999_999) }, { coach: false }),
  ],
  [
    "large-no-coach",
    "yen have no minor unit",
    dealRow({ amount: yen(100_000) }, { coach: false }),
    dealRow({ amount: yen(99_999) }, { coach: false }),
  ],
  ["single-contact", "one in contact", dealRow({}, { inContact: 1 }), dealRow()],
  ["single-contact", "none in contact", dealRow({}, { inContact: 0 }), dealRow()],
  ["close-passed", "yesterday", dealRow({ closeDate: "2026-11-24" }), dealRow({ closeDate: "2026-11-25" })],
  ["close-passed", "not without a date", dealRow({ closeDate: "2026-11-24" }), dealRow({ closeDate: null })],
  ["no-next-meeting", "none", dealRow({ nextMeeting: null }), dealRow()],
  [
    "no-next-meeting",
    "the last one is over",
    dealRow({ nextMeeting: "2026-11-24T09:00" }),
    dealRow({ nextMeeting: "2026-11-25T09:00" }),
  ],
  ["idle", "30 days", dealRow({}, { lastContact: "2026-10-26" }), dealRow({}, { lastContact: "2026-10-27" })],
  ["idle", "never any contact", dealRow({}, { lastContact: null }), dealRow()],
  ["overdue", "yesterday", dealRow({}, { dues: ["2026-11-24"] }), dealRow({}, { dues: ["2026-11-25"] })],
];

const WITH_PART = (fields: Parameters<typeof part>[0]) => personRow({}, { parts: [part(fields)] });

const PEOPLE: Case<PersonRow>[] = [
  ["no-role", "no role", WITH_PART({ roles: [] }), personRow()],
  ["no-role", "not in a deal that is over", WITH_PART({ roles: [] }), WITH_PART({ roles: [], deal: "won" })],
  ["no-role", "not in one put away", WITH_PART({ roles: [] }), WITH_PART({ roles: [], deal: "away" })],
  ["no-support", "unknown", WITH_PART({ support: null }), WITH_PART({ support: 0 })],
  [
    "no-support",
    "unknown, and tagged without a deal",
    WITH_PART({ deal: null, support: null }),
    WITH_PART({ deal: null }),
  ],
  ["no-influence", "unknown", WITH_PART({ influence: null }), personRow()],
  ["falling", "going down", WITH_PART({ trend: "down" }), WITH_PART({ trend: "up" })],
  ["never-met", "in no deal met", personRow({}, { met: false }), personRow()],
  [
    "never-met",
    "not without a deal",
    personRow({}, { met: false }),
    personRow({}, { met: false, parts: [] }),
  ],
  ["no-deal", "no part", personRow({}, { parts: [] }), personRow()],
  ["no-deal", "not tagged for one yet", WITH_PART({ deal: null }), personRow()],
  ["no-deal", "the only one was deleted", WITH_PART({ deal: "gone" }), personRow()],
  ["no-company", "none", personRow({}, { companies: [] }), personRow()],
];

const COMPANIES: Case<CompanyRow>[] = [
  ["no-people", "nobody", companyRow({ id: "empty" }), companyRow()],
  ["no-open-deal", "no deal", companyRow({ id: "empty" }), companyRow()],
  ["no-domain", "no domain", companyRow({ domains: [] }), companyRow()],
];

const SCENE_DEALS = [
  dealRow(),
  dealRow({ id: "won", status: "won" }),
  dealRow({ id: "away", archived: true }),
  dealRow({ id: "of-empty", company: "empty", status: "lost" }),
];
const SCENE = sceneOf({
  deals: SCENE_DEALS,
  people: [personRow(), personRow({ id: "old", archived: true }, { companies: ["empty"] })],
  companies: [companyRow()],
});

/** Told apart, whatever they lack. */
const told = <R extends { id: string }>(lacks: R, has: R) => ({
  lacks: { ...lacks, id: "lacks" },
  has: { ...has, id: "has" },
});

describe("ready filters", () => {
  test.each(DEALS)("deals: %s, %s", (gap, _why, lacks, has) => {
    expectGap(told(lacks, has), gap, DEAL_LIST, SCENE);
  });

  test.each(PEOPLE)("people: %s, %s", (gap, _why, lacks, has) => {
    expectGap(told(lacks, has), gap, PEOPLE_LIST, SCENE);
  });

  test.each(COMPANIES)("companies: %s, %s", (gap, _why, lacks, has) => {
    const pair = gap === "no-domain" ? told(lacks, has) : { lacks, has };
    expectGap(pair, gap, COMPANY_LIST, SCENE);
  });

  test("every one has its story here", () => {
    const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();
    const shown = (cases: readonly Case<unknown>[]) => [...new Set(cases.map(([gap]) => gap))].sort();
    expect(shown(DEALS)).toEqual(idsOf(DEAL_LIST.gaps));
    expect(shown(PEOPLE)).toEqual(idsOf(PEOPLE_LIST.gaps));
    expect(shown(COMPANIES)).toEqual(idsOf(COMPANY_LIST.gaps));
  });
});

describe("what a row of the list of people says", () => {
  const said = (...parts: Parameters<typeof part>[0][]) => {
    const row = personRow({}, { parts: parts.map(part) });
    return [supportOf(row, SCENE), influenceOf(row, SCENE)];
  };

  test("is the worst support and the highest influence of current deals", () => {
    expect(said({ support: 2, influence: "low" }, { support: -1, influence: "high" })).toEqual([-1, "high"]);
    expect(said({ support: 2, influence: "low" }, { deal: "won", support: -3, influence: "high" })).toEqual([
      2,
      "low",
    ]);
  });

  test("counts what was said with no deal yet", () => {
    expect(said({ deal: null, support: 2, influence: "medium" })).toEqual([2, "medium"]);
    expect(said({ support: 2 }, { deal: null, support: -2 })[0]).toBe(-2);
  });

  test("is what was known in deals that are over, where there is no other", () => {
    expect(said({ deal: "won", support: 3, influence: "low" })).toEqual([3, "low"]);
    expect(said({ deal: "gone", support: 3, influence: "low" })).toEqual([null, null]);
  });
});

describe("while others see the screen", () => {
  const shared = { ...SCENE, shared: true };

  test("filters that tell of a Coach are neither shown nor obeyed", () => {
    const rows = [dealRow({ id: "with" }), dealRow({ id: "without" }, { coach: false })];
    expect(shownGaps(DEAL_LIST, shared).map(({ id }) => id)).not.toContain("no-coach");
    expect(gapCounts(rows, initialState(DEAL_LIST), DEAL_LIST, shared).has("large-no-coach")).toBe(false);
    expect(left(rows, "no-coach", DEAL_LIST, shared)).toEqual(["with", "without"]);
  });

  test("a Coach is not found by the role, and a confidential task is not overdue", () => {
    const coach = personRow({}, { parts: [part({ roles: ["coach", "user-buyer"] })] });
    const byRole = (role: string, scene: Scene) =>
      filtered([coach], { ...initialState(PEOPLE_LIST), facets: { role } }, PEOPLE_LIST, scene).length;
    expect([byRole("coach", SCENE), byRole("coach", shared), byRole("user-buyer", shared)]).toEqual([
      1, 0, 1,
    ]);
    const told = dealRow({}, { dues: ["2026-11-01"] }, { dues: [] });
    expect([left([told], "overdue", DEAL_LIST, SCENE), left([told], "overdue", DEAL_LIST, shared)]).toEqual([
      ["deal"],
      [],
    ]);
  });
});
