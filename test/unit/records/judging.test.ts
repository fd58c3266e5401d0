/** Findings answered, a deal judged as it once stood, and snapshots of it. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { actInWords } from "../../../lib/history/act-words.ts";
import { judge } from "../../../lib/method/health.ts";
import { answerFinding, takeBackAnswer } from "../../../lib/records/answers.ts";
import { changeDeal, dealInView } from "../../../lib/records/deals.ts";
import { judgeAt } from "../../../lib/records/judge-at.ts";
import {
  changeAllWithSnapshot,
  changeWithSnapshot,
  keepWeek,
  snapshotsOf,
} from "../../../lib/records/snapshots.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const TODAY = "2026-11-25";

let store: Store;
let deal: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${TODAY}T09:00:00`) });
  store = await openOn(freshMachine());
  deal = await makeDeal(store, "ERP rollout");
  await changeDeal(store, deal, { stage: "qualify" });
});
afterEach(() => {
  store.close();
  vi.useRealTimers();
});

const judged = async (day = TODAY) => {
  const view = await dealInView(store, deal);
  if (!view) throw new Error("no deal");
  return judge(view, day);
};
const found = async (rule: string, day = TODAY) => {
  const finding = (await judged(day)).findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} does not speak`);
  return finding;
};

test("a finding accepted until a day costs nothing till then, and stays listed with its reason", async () => {
  const before = await judged();
  const finding = await found("no-next-meeting");
  await answerFinding(store, deal, finding, { until: "2026-12-10", reason: "They are on holiday" });
  expect(await found("no-next-meeting")).toMatchObject({
    points: 0,
    answered: { until: "2026-12-10", reason: "They are on holiday" },
  });
  expect((await judged()).health).toBe(before.health + finding.points);
  expect((await found("no-next-meeting", "2026-12-10")).points).toBe(0);
  expect(await found("no-next-meeting", "2026-12-11")).toMatchObject({ points: finding.points });
});

test("an answer is back when things change, when it is taken back, and when it is undone", async () => {
  const answer = { until: "2026-12-31", reason: "Known" };
  const facts = await answerFinding(store, deal, await found("no-next-meeting"), answer);
  await changeDeal(store, deal, { nextMeeting: "2026-11-20" });
  expect((await found("no-next-meeting")).points).toBeGreaterThan(0);
  await answerFinding(store, deal, await found("no-next-meeting"), answer);
  expect((await found("no-next-meeting")).points).toBe(0);
  const taken = await takeBackAnswer(store, deal, await found("no-next-meeting"));
  expect((await found("no-next-meeting")).points).toBeGreaterThan(0);
  await store.undo(taken.map(({ id }) => id));
  expect((await found("no-next-meeting")).points).toBe(0);
  expect(facts[0]?.confidential).toBeUndefined();
});

test("what is said of a missing Coach is said in confidence", async () => {
  await changeDeal(store, deal, { stage: "lead-the-process" });
  const facts = await answerFinding(store, deal, await found("no-coach"), {
    until: "2027-01-31",
    reason: "Soon",
  });
  expect(facts[0]?.confidential).toBe(true);
});

test("a deal is judged as it was known on a day, with today's rules", async () => {
  const then = await judged();
  vi.setSystemTime(Date.parse("2026-12-02T09:00:00"));
  await store.record([
    { about: "person:li", field: "name", value: "Li Chen" },
    { about: "stakeholder:s", field: "person", value: "li" },
    { about: "stakeholder:s", field: "deal", value: deal },
    { about: "stakeholder:s", field: "role/economic-buyer", value: true },
  ]);
  const now = await judged("2026-12-02");
  expect(now.health).toBeGreaterThan(then.health);
  expect(await judgeAt(store, deal, TODAY)).toEqual(then);
  expect(await judgeAt(store, deal, "2026-12-02")).toEqual(now);
  expect(await judgeAt(store, deal, "2026-11-01")).toBeUndefined();
});

test("how a deal stood is kept with each change of stage, in the same write", async () => {
  const { health } = await judged();
  const facts = await changeWithSnapshot(store, deal, { stage: "propose" }, TODAY);
  expect(await snapshotsOf(store, deal)).toMatchObject([
    {
      day: TODAY,
      stage: "qualify",
      full: { health },
      atStageChange: true,
      signals: { contacts: 0, "next-meeting": false },
    },
  ]);
  expect(
    facts.filter(({ about }) => about.startsWith("snapshot:")).every(({ confidential }) => confidential),
  ).toBe(true);
  await store.undo(facts.map(({ id }) => id));
  expect(await snapshotsOf(store, deal)).toEqual([]);
  await changeWithSnapshot(store, deal, { name: "ERP" }, TODAY);
  expect(await snapshotsOf(store, deal)).toEqual([]);
});

test("so it is where several deals are changed in one step", async () => {
  const other = await makeDeal(store, "Warehouse");
  const facts = await changeAllWithSnapshot(store, [deal, other], { status: "on-hold" }, TODAY);
  for (const [id, stage] of [
    [deal, "qualify"],
    [other, "identify"],
  ] as const) {
    expect(await snapshotsOf(store, id)).toMatchObject([{ stage, atStageChange: true }]);
    expect((await dealInView(store, id))?.deal.status).toBe("on-hold");
  }
  await store.undo(facts.map(({ id }) => id));
  expect(await snapshotsOf(store, other)).toEqual([]);
  expect((await dealInView(store, other))?.deal.status).toBe("open");
});

test("each open deal is kept once a week", async () => {
  const closed = await makeDeal(store, "Old one");
  await changeDeal(store, closed, { status: "lost" });
  expect(await keepWeek(store, TODAY)).toBe(1);
  expect(await keepWeek(store, "2026-11-29")).toBe(0);
  vi.setSystemTime(Date.parse("2026-11-30T09:00:00"));
  expect(await keepWeek(store, "2026-11-30")).toBe(1);
  expect((await snapshotsOf(store, deal)).map(({ day }) => day)).toEqual([TODAY, "2026-11-30"]);
  expect(await snapshotsOf(store, closed)).toEqual([]);
  await store.record([{ about: `deal:${closed}`, field: "status", value: null }]);
  expect(await keepWeek(store, "2026-12-01"), "open as long as nothing else is said").toBe(1);
});

test("what is kept with a change is not told of when it is taken back", async () => {
  const other = await makeDeal(store, "Warehouse");
  const one = await changeWithSnapshot(store, deal, { status: "on-hold" }, TODAY);
  const both = await changeAllWithSnapshot(store, [deal, other], { stage: "propose" }, TODAY);
  for (const shared of [false, true]) {
    expect(await actInWords(store, one, shared)).toBe("Status Open → On hold · ERP rollout");
    expect(await actInWords(store, both, shared)).toBe("Stage Identify → Propose · Warehouse, and 1 more");
  }
});
