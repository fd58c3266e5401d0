/** Rows kept as things change are the rows that would be made anew. */
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type PersonRow, ROWS_VERSION } from "../../../lib/lists/rows.ts";
import { keepingDrafts } from "../../../lib/records/keeping.ts";
import {
  placeOf,
  type RowDatabase,
  readNeeds,
  readTables,
  type Tables,
  writeAllRows,
} from "../../../lib/rows/database.ts";
import { openRowDatabase, RowKeeper, writtenRows } from "../../../lib/rows/keeper.ts";
import { neediest } from "../../../lib/rows/needs.ts";
import type { FactDraft, Ref } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { momentOf } from "../../../scripts/seed/backup.ts";
import { seed } from "../../../scripts/seed/seed.ts";
import { checked, freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const TODAY = "2026-11-25";
const TOMORROW = "2026-11-26";
const SIZE = { deals: 6, people: 20, facts: 700, seed: 7, now: momentOf(TODAY) };
const NOW = momentOf(TODAY) + 1_000;

const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1);
const inOrder = ({ deals, people, companies }: Tables): Tables => ({
  deals: deals.toSorted(byId),
  people: people.toSorted(byId),
  companies: companies.toSorted(byId),
});

describe("rows kept true to the store", () => {
  let store: Store;
  let database: RowDatabase;
  let keeper: RowKeeper;

  beforeEach(async () => {
    store = await openOn(freshMachine(), checked, () => NOW);
    await store.merge(seed(SIZE));
    const opened = await openRowDatabase();
    if (!opened) throw new Error("The database of rows did not open.");
    database = opened;
    keeper = new RowKeeper(store, database);
    await keeper.since(null, TODAY);
  });

  afterEach(() => {
    database.close();
    store.close();
  });

  /** Brings the rows up to date, and expects them to be those made anew. */
  async function expectTrue(): Promise<void> {
    await keeper.since((await placeOf(database)) ?? null, TODAY);
    const kept = inOrder(await readTables(database));
    const anew = await new RowKeeper(store, null).since(null, TODAY);
    expect(kept).toEqual(inOrder(anew.put));
  }

  const idsOf = async (type: "deal" | "person" | "company" | "stakeholder") =>
    (await store.things(type)).map(({ ref }) => ref);

  async function pick(type: "deal" | "person" | "company" | "stakeholder", at = 0): Promise<Ref> {
    const ref = (await idsOf(type))[at];
    if (!ref) throw new Error(`There is no ${type}.`);
    return ref;
  }
  const bare = (ref: Ref) => ref.slice(ref.indexOf(":") + 1);

  test("all of them at first", async () => {
    const { deals, people, companies } = await readTables(database);
    expect(deals).toHaveLength(SIZE.deals);
    expect(people).toHaveLength(SIZE.people);
    expect(companies.length).toBeGreaterThan(0);
    await expectTrue();
  });

  const CHANGES: [what: string, drafts: () => Promise<FactDraft[]>][] = [
    ["a deal renamed", async () => [{ about: await pick("deal"), field: "name", value: "Another name" }]],
    ["a person renamed", async () => [{ about: await pick("person", 3), field: "name", value: "Other" }]],
    ["a company renamed", async () => [{ about: await pick("company"), field: "name/Other", value: true }]],
    [
      "a role",
      async () => [
        { about: await pick("stakeholder"), field: "role/coach", value: true, confidential: true },
      ],
    ],
    [
      "a part that moves to another deal",
      async () => {
        const [from, to] = await idsOf("deal");
        const [part] = await store.byKey("stakeholder", String(from));
        return [{ about: part?.ref ?? "stakeholder:none", field: "deal", value: bare(to ?? "deal:none") }];
      },
    ],
    [
      "a meeting",
      async () => {
        const [part] = await store.things("stakeholder");
        const { deal, person } = part?.fields ?? {};
        return [
          { about: "interaction:new", field: "kind", value: "met" },
          { about: "interaction:new", field: "when", value: TODAY },
          { about: "interaction:new", field: "deal", value: deal?.value ?? null },
          { about: "interaction:new", field: `theirs/${person?.value}`, value: true },
        ];
      },
    ],
    [
      "a task",
      async () => [
        { about: "task:new", field: "state", value: "open" },
        { about: "task:new", field: "title", value: "Call" },
        { about: "task:new", field: "due", value: TODAY },
        { about: "task:new", field: "deal", value: bare(await pick("deal")) },
      ],
    ],
    [
      "archived",
      async () => keepingDrafts([await pick("deal"), await pick("person"), await pick("company")], "archive"),
    ],
    [
      "deleted",
      async () =>
        keepingDrafts([await pick("deal"), await pick("person", 2), await pick("company")], "delete"),
    ],
    [
      "two deals joined",
      async () => [{ about: await pick("deal"), field: "alias", value: bare(await pick("deal", 1)) }],
    ],
    [
      "two persons joined",
      async () => [{ about: await pick("person"), field: "alias", value: bare(await pick("person", 1)) }],
    ],
  ];

  test.each(CHANGES)("after %s, and after its undo", async (_, drafts) => {
    const before = inOrder(await readTables(database));
    const facts = await store.record(await drafts());
    await expectTrue();
    expect(inOrder(await readTables(database))).not.toEqual(before);
    await store.undo(facts.map(({ id }) => id));
    await expectTrue();
    expect(inOrder(await readTables(database)).deals).toEqual(before.deals);
  });

  test("those in need are the open deals, the least healthy first", async () => {
    const { deals } = await readTables(database);
    const open = deals.filter(({ status, archived }) => status === "open" && !archived);
    const expected = open.sort((left, right) => left.full.health - right.full.health || byId(left, right));
    expect(neediest(await readNeeds(database), false, 3)).toEqual(expected.slice(0, 3).map(({ id }) => id));
  });

  test("on another day a deal is judged of that day", async () => {
    const [deal] = await idsOf("deal");
    const affected = {
      deals: new Set([bare(deal ?? "deal:none")]),
      people: new Set<string>(),
      companies: new Set<string>(),
    };
    const place = await placeOf(database);
    const { put } = await keeper.again(affected, TOMORROW);
    expect(put.deals.map(({ day }) => day)).toEqual([TOMORROW]);
    expect((await readTables(database)).deals).toContainEqual(put.deals[0]);
    expect(await placeOf(database), "of what was recorded they tell no more than before").toBe(place);
  });

  /** The same store for a page that is held up between asking and being answered, until it is let go. */
  function heldUp(): { slow: Store; asked: Promise<void>; letGo: () => void } {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const byKey: Store["byKey"] = async (type, key) => {
      const found = await store.byKey(type, key);
      asked.resolve();
      await gate.promise;
      return found;
    };
    const slow = new Proxy(store, {
      get(target, name) {
        if (name === "byKey") return byKey;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    return { slow, asked: asked.promise, letGo: gate.resolve };
  }

  test("a page that is late writes nothing old over what another one wrote", async () => {
    const [first, second] = [await pick("deal"), await pick("deal", 1)];
    const rename = (about: Ref, name: string) => store.record([{ about, field: "name", value: name }]);
    const before = (await placeOf(database)) ?? null;
    const { slow, asked, letGo } = heldUp();
    await rename(first, "Early");
    const late = new RowKeeper(slow, database).since(before, TODAY);
    await asked;
    await rename(first, "Late");
    let done = false;
    const quick = keeper.since(before, TODAY).finally(() => {
      done = true;
    });
    // It writes at once, or waits for its turn.
    await vi.waitFor(async () =>
      expect(done || (await navigator.locks.query()).pending?.length).toBeTruthy(),
    );
    letGo();
    await late;
    const { place } = await quick;
    await rename(second, "Another");
    await keeper.since(place, TODAY);
    await expectTrue();
  });

  test("rows that cannot be read are made anew", async () => {
    const transaction = database.transaction("blocks", "readwrite");
    const [key] = await transaction.store.getAllKeys();
    await transaction.store.put(new TextEncoder().encode("[{"), key);
    await transaction.done;
    expect(await writtenRows(database)).toBeNull();
    const { anew, put } = await keeper.since(null, TODAY);
    expect(anew).toBe(true);
    expect(put.deals).toHaveLength(SIZE.deals);
    await expectTrue();
  });

  test("a page without rows takes those of another one, brought up to date", async () => {
    await store.record([{ about: await pick("deal"), field: "name", value: "Another name" }]);
    const { anew, put } = await new RowKeeper(store, database).since(null, TODAY);
    expect(anew).toBe(true);
    expect(put.deals.map(({ name }) => name)).toContain("Another name");
    await expectTrue();
  });

  test("once its database is closed, a page keeps its rows true by itself", async () => {
    const place = (await placeOf(database)) ?? null;
    database.close();
    const about = await pick("deal");
    await store.record([{ about, field: "name", value: "Another name" }]);
    const { anew, put } = await keeper.since(place, TODAY);
    expect(anew).toBe(false);
    expect(put.deals.map(({ name }) => name)).toEqual(["Another name"]);
  });

  test("with 20,000 people no value is over 64 KiB, beyond which Chromium keeps it elsewhere", async () => {
    const { people } = await readTables(database);
    const id = () => crypto.randomUUID();
    // Ids of their own, as they have: what stands there twice packs to nothing.
    const another = (row: PersonRow): PersonRow => ({
      ...row,
      id: id(),
      full: {
        ...row.full,
        addresses: [`${id()}@big.test`],
        companies: [id()],
        parts: row.full.parts.map((part) => ({ ...part, stakeholder: id(), deal: id() })),
      },
    });
    const many = Array.from({ length: 1_000 }, () => people.map(another));
    await writeAllRows(database, { deals: [], people: many.flat(), companies: [] }, "here");
    expect(people).toHaveLength(20);
    const sizes = (await database.getAll("blocks")).map(({ byteLength }) => byteLength);
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
    expect((await readTables(database)).people).toHaveLength(20_000);
  });

  test.each([1, ROWS_VERSION - 1, ROWS_VERSION + 1])("rows of version %s are made anew", async (version) => {
    database.close();
    await deleteDB("rolecall-rows");
    const old = await openDB("rolecall-rows", version, {
      upgrade(made) {
        made.createObjectStore("blocks").put("[{", ["deals", 0]);
        made.createObjectStore("state").put("elsewhere 1", "place");
      },
    });
    old.close();
    const opened = await openRowDatabase();
    if (!opened) throw new Error("The database of rows did not open.");
    database = opened;
    expect(await writtenRows(database)).toBeNull();
    keeper = new RowKeeper(store, database);
    await keeper.since(null, TODAY);
    await expectTrue();
  });

  test("without a database the rows are made all the same", async () => {
    const { anew, put } = await new RowKeeper(store, null).since(null, TODAY);
    expect(anew).toBe(true);
    expect(put.deals).toHaveLength(SIZE.deals);
  });
});
