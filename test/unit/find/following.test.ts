/** The index of the find box over a real store: read once, then kept true to it; nothing confidential while shared. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FindIndex, openIndex } from "../../../lib/find/following.ts";
import type { FactDraft } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { checked, freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const person = (id: string, name: string, more: Partial<FactDraft> = {}): FactDraft => ({
  about: `person:${id}`,
  field: "name",
  value: name,
  ...more,
});

/** The dictionaries of pinyin are read first, which a loaded machine takes longer for than vitest waits by itself. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

describe("the find index", { timeout: 30_000 }, () => {
  let store: Store;
  let index: FindIndex;

  const titles = (typed: string) =>
    index
      .finder()
      .find(typed, 20)
      .flatMap(({ rows }) => rows)
      .map(({ title }) => title);
  const open = async (shared = false) => {
    index = openIndex(store, shared, () => false);
    await until(() => expect(index.isWhole()).toBe(true));
  };

  beforeEach(async () => {
    store = await openOn(freshMachine(), checked);
  });
  afterEach(() => {
    index.close();
    store.close();
  });

  test("finds people, companies, deals and tasks by each of their names", async () => {
    await store.record([
      person("p", "Li Chen"),
      { about: "person:p", field: "address/li@big.test", value: "li@big.test" },
      { about: "person:p", field: "seen-as/李晨", value: true },
      { about: "person:p", field: "company/c", value: {} },
      { about: "company:c", field: "name/Big Industries", value: true },
      { about: "company:c", field: "domain/big.test", value: true },
      { about: "deal:d", field: "name", value: "ERP rollout" },
      { about: "deal:d", field: "company", value: "c" },
      { about: "task:t", field: "title", value: "Visit the board" },
      { about: "task:t", field: "deal", value: "d" },
    ]);
    await open();
    expect(titles("lichen")).toEqual(["Li Chen"]);
    expect(titles("lc")).toEqual(["Li Chen"]);
    expect(titles("li@big")).toEqual(["Li Chen"]);
    expect(titles("big").sort()).toEqual(["Big Industries", "ERP rollout", "Li Chen"]);
    expect(titles("erp").sort()).toEqual(["ERP rollout", "Visit the board"]);
  });

  test("is kept true: new, renamed, a company's name in its people's rows, put away, deleted, brought back", async () => {
    await store.record([person("p", "Old Name"), { about: "person:p", field: "company/c", value: {} }]);
    await open();
    await store.record([person("p", "New Name"), person("q", "Somebody Else")]);
    await until(() => expect(titles("name")).toEqual(["New Name"]));
    expect(titles("somebody")).toEqual(["Somebody Else"]);
    await store.record([{ about: "company:c", field: "name/Nordwerk", value: true }]);
    await until(() => expect(titles("nordwerk")).toContain("New Name"));
    await store.record([{ about: "person:p", field: "archived", value: true }]);
    await until(() => expect(index.finder().get("person:p")?.archived).toBe(true));
    const [deleted] = await store.record([{ about: "person:p", field: "deleted", value: true }]);
    await until(() => expect(titles("new name")).toEqual([]));
    await store.undo([deleted?.id ?? ""]);
    await until(() => expect(titles("new name")).toEqual(["New Name"]));
  });

  test("two that were merged are one row, found by either name, and two again when split", async () => {
    const seenAs = (id: string, name: string): FactDraft => ({
      about: `person:${id}`,
      field: `seen-as/${name}`,
      value: true,
    });
    await store.record([person("p", "Li Chen"), seenAs("p", "Li Chen")]);
    await store.record([person("q", "Xiaoli Wu"), seenAs("q", "Xiaoli Wu")]);
    await open();
    const [alias] = await store.record([{ about: "person:q", field: "alias", value: "p" }]);
    await until(() => expect(titles("li chen")).toEqual(titles("xiaoli wu")));
    expect(titles("li chen")).toHaveLength(1);
    await store.undo([alias?.id ?? ""]);
    await until(() => expect(titles("li chen")).toEqual(["Li Chen"]));
    await until(() => expect(titles("xiaoli wu")).toEqual(["Xiaoli Wu"]));
  });

  test("holds nothing told in confidence while others can see the screen", async () => {
    await store.record([
      { about: "task:t", field: "title", value: "Ask Li about the rival", confidential: true },
      { about: "task:n", field: "title", value: "Call Lin" },
      { about: "task:n", field: "note", value: "says the rival is out", confidential: true },
      { about: "task:c", field: "title", value: "Find an ally" },
      { about: "task:c", field: "role", value: "coach" },
      { about: "person:p", field: "address/secret@big.test", value: "secret@big.test", confidential: true },
      person("p", "Li Chen"),
    ]);
    await open(true);
    expect(titles("li")).toEqual(["Li Chen"]);
    expect(titles("secret")).toEqual([]);
    for (const typed of ["rival", "call lin", "ally"]) expect(titles(typed)).toEqual([]);
    index.close();
    await open(false);
    expect(titles("rival")).toEqual(["Ask Li about the rival"]);
  });
});
