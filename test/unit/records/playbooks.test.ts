/** Stored playbooks: versions that never change, and the deals that run on them. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_PLAYBOOK } from "../../../lib/method/default-playbook.ts";
import { judge } from "../../../lib/method/health.ts";
import { type Playbook, playbookKey } from "../../../lib/method/playbook.ts";
import { changeStage, changeTask, removeStage } from "../../../lib/playbook/edit.ts";
import { dealInView } from "../../../lib/records/deals.ts";
import { judgeAt } from "../../../lib/records/judge-at.ts";
import { allPlaybooks, savePlaybook } from "../../../lib/records/playbooks.ts";
import { makeAllRows } from "../../../lib/rows/make-rows.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const TODAY = new Date().toISOString().slice(0, 10);
const OWN: Playbook = changeStage(DEFAULT_PLAYBOOK, "identify", {
  name: { key: "stage.identify.name", own: { en: "First talk", zh: "初谈" } },
});

let store: Store;
let deal: string;
beforeEach(async () => {
  store = await openOn(freshMachine());
  deal = await makeDeal(store, "ERP rollout");
});

const runOn = (key: string) => store.record([{ about: `deal:${deal}`, field: "playbook", value: key }]);
const nameOfStage = async () => (await dealInView(store, deal))?.playbook.stages[0].name.own?.en;

describe("a playbook", () => {
  test("that could not be read again is not saved", async () => {
    const nameless = changeStage(OWN, "identify", { name: { key: "stage.identify.name", own: { en: "" } } });
    await expect(savePlaybook(store, nameless)).rejects.toMatchObject({ code: "invalid" });
    expect(await store.things("playbook")).toEqual([]);
  });

  test("is saved as one version after the other, and read again as it was", async () => {
    const first = await savePlaybook(store, OWN);
    const second = await savePlaybook(store, changeTask(OWN, "find-entry", { dueDays: 3 }));
    const keys = (await allPlaybooks(store)).map(({ playbook }) => playbookKey(playbook));
    expect(keys).toEqual(["default@1", playbookKey(first.playbook), playbookKey(second.playbook)]);
    expect([first.playbook.version, second.playbook.version]).toEqual([1, 2].map((number) => number + 1));
    expect((await allPlaybooks(store))[1]?.playbook).toEqual(first.playbook);
  });

  test("saved otherwise under the same number on two devices, is two versions", async () => {
    const one = await savePlaybook(store, OWN);
    const other = await openOn(freshMachine());
    const two = await savePlaybook(other, removeStage(OWN, "deliver"));
    expect(one.playbook.version).toBe(two.playbook.version);
    await store.merge(await other.allFacts());
    expect(await allPlaybooks(store)).toHaveLength(3);
  });

  test("saved alike on two devices, is one version", async () => {
    await savePlaybook(store, OWN);
    const other = await openOn(freshMachine());
    await savePlaybook(other, OWN);
    await store.merge(await other.allFacts());
    expect(await allPlaybooks(store)).toHaveLength(2);
  });
});

describe("a deal", () => {
  test("runs on the shipped playbook until it says another", async () => {
    expect((await dealInView(store, deal))?.playbook).toBe(DEFAULT_PLAYBOOK);
    const { playbook } = await savePlaybook(store, OWN);
    expect((await dealInView(store, deal))?.playbook).toBe(DEFAULT_PLAYBOOK);
    await runOn(playbookKey(playbook));
    expect((await dealInView(store, deal))?.playbook).toEqual(playbook);
  });

  test("whose version is not here runs on the shipped one, and says so", async () => {
    await runOn("north@3.abc");
    const view = await dealInView(store, deal);
    expect(view?.playbook).toBe(DEFAULT_PLAYBOOK);
    expect(view?.deal.playbook).toBe("north@3.abc");
  });

  test("finds its version once that comes from another device", async () => {
    const other = await openOn(freshMachine());
    const { playbook } = await savePlaybook(other, OWN);
    await runOn(playbookKey(playbook));
    expect(await nameOfStage()).toBeUndefined();
    await store.merge(await other.allFacts());
    expect(await nameOfStage()).toBe("First talk");
  });

  test("falls back when the saving of its version is taken back", async () => {
    const { playbook, facts } = await savePlaybook(store, OWN);
    await runOn(playbookKey(playbook));
    await store.undo(facts.map(({ id }) => id));
    expect((await dealInView(store, deal))?.playbook).toBe(DEFAULT_PLAYBOOK);
    expect(await allPlaybooks(store)).toHaveLength(1);
  });

  test("is judged, today and of old, and listed by its own playbook", async () => {
    const strict: Playbook = {
      ...OWN,
      rules: [
        {
          id: "own",
          from: "identify",
          subject: "tasks",
          cases: [{ when: [], points: 7, reason: { en: "R" }, remedy: { en: "D" } }],
        },
      ],
    };
    const before = await dealInView(store, deal);
    if (!before) throw new Error("There is no deal.");
    const { playbook } = await savePlaybook(store, strict);
    await runOn(playbookKey(playbook));
    const view = await dealInView(store, deal);
    if (!view) throw new Error("There is no deal.");
    const health = judge(view, TODAY).health;
    expect(health).toBe(judge(before, TODAY).health - 7);
    expect((await judgeAt(store, deal, TODAY))?.health).toBe(health);
    const [row] = (await makeAllRows(store, TODAY)).put.deals;
    expect(row).toMatchObject({
      playbook: playbookKey(playbook),
      stageName: { own: { en: "First talk" } },
      full: { health },
    });
  });
});
