/** Things that are one: the state over the union, the same from whichever side and in whichever order it came about. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { FactDraft, Ref } from "../../../lib/store/fact.ts";
import { foldAll } from "../../../lib/store/fold-all.ts";
import type { Store } from "../../../lib/store/store.ts";
import { inGroups } from "./joined-facts.ts";
import { freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const says = (about: Ref, field: string, value: FactDraft["value"], on?: string): FactDraft => ({
  about,
  field,
  value,
  ...(on ? { on } : {}),
});
const refsOf = (things: { ref: Ref }[]) => things.map(({ ref }) => ref).sort();

/** Two persons, each with a part in one deal. */
async function twoPersons(): Promise<Store> {
  const store = await openOn(freshMachine());
  await store.record([
    says("person:old", "name", "Li Chen"),
    says("person:old", "address/li@old.test", "li@old.test"),
    says("person:old", "need/power", true),
    says("stakeholder:old", "person", "old"),
    says("stakeholder:old", "deal", "erp"),
    says("stakeholder:old", "support", 2, "2026-11-20"),
    says("stakeholder:old", "role/coach", true),
    says("person:new", "name", "Chen Li"),
    says("person:new", "address/li@new.test", "li@new.test"),
    says("stakeholder:new", "person", "new"),
    says("stakeholder:new", "deal", "erp"),
    says("stakeholder:new", "support", -1, "2026-11-01"),
    says("interaction:met", "theirs/old", true),
    says("interaction:met", "deal", "erp"),
  ]);
  return store;
}

test("a merged deal keeps what both were before, in order", async () => {
  const store = await openOn(freshMachine());
  await store.record([
    says("deal:a", "close-date", "2026-09-30"),
    says("deal:b", "close-date", "2026-10-31"),
  ]);
  await store.record([says("deal:a", "close-date", "2026-11-30")]);
  const apart = await store.thing("deal:b");
  const [alias] = await store.record([says("deal:b", "alias", "a")]);
  const past = async () => (await store.thing("deal:a"))?.past?.["close-date"]?.map(({ value }) => value);
  expect(await past()).toEqual(["2026-09-30", "2026-10-31", "2026-11-30"]);
  expect(foldAll(await store.allFacts()).get("deal:a")).toMatchObject({
    past: (await store.thing("deal:a"))?.past,
  });
  await store.undo([alias?.id ?? ""]);
  expect(await past()).toEqual(["2026-09-30", "2026-11-30"]);
  expect(await store.thing("deal:b")).toEqual(apart);
});

describe("a merged person", () => {
  test("is one in lists, and found by either id, address and name", async () => {
    const store = await twoPersons();
    await store.record([says("person:old", "alias", "new")]);
    expect(refsOf(await store.things("person"))).toEqual(["person:new"]);
    expect((await store.thing("person:old"))?.ref).toBe("person:new");
    for (const key of ["li@old.test", "li@new.test", "name:li chen", "name:chen li"]) {
      expect(refsOf(await store.byKey("person", key)), key).toEqual(["person:new"]);
    }
    expect((await store.thing("person:new"))?.members).toMatchObject([
      { ref: "person:old", alias: { value: "new" } },
    ]);
    expect((await store.history("person:old")).map(({ about }) => about)).toContain("person:new");
  });

  test("counts once in a deal, with all that was said of both parts", async () => {
    const store = await twoPersons();
    await store.record([says("person:old", "alias", "new")]);
    for (const key of ["person:old", "person:new", "deal:erp"]) {
      const parts = await store.byKey("stakeholder", key);
      expect(refsOf(parts), key).toEqual(["stakeholder:new"]);
      expect(parts[0]?.fields.person?.value).toBe("new");
      expect(parts[0]?.series.support?.map(({ value }) => value)).toEqual([-1, 2]);
      expect(parts[0]?.fields["role/coach"]?.value).toBe(true);
    }
    const [met] = await store.byKey("interaction", "person:new");
    expect(met?.fields["theirs/new"]?.value).toBe(true);
    expect((await store.thing("stakeholder:old"))?.ref).toBe("stakeholder:new");
  });

  test("is two again when the alias is taken back; what was said meanwhile stays where it was written", async () => {
    const store = await twoPersons();
    const before = [await store.thing("person:old"), await store.thing("stakeholder:old")];
    const [alias] = await store.record([says("person:old", "alias", "new")]);
    await store.record([says("person:new", "note", "likes order")]);
    await store.undo([alias?.id ?? ""]);
    expect(refsOf(await store.things("person"))).toEqual(["person:new", "person:old"]);
    expect([await store.thing("person:old"), await store.thing("stakeholder:old")]).toEqual(before);
    expect((await store.thing("person:new"))?.fields.note?.value).toBe("likes order");
    expect(refsOf(await store.byKey("interaction", "person:old"))).toEqual(["interaction:met"]);
    expect(await store.byKey("interaction", "person:new")).toEqual([]);
  });

  test("every page is told of all that changed with it", async () => {
    const store = await twoPersons();
    const told = new Set<Ref>();
    store.subscribe((changed) => {
      for (const ref of changed) told.add(ref);
    });
    await store.record([says("person:old", "alias", "new")]);
    expect([...told].sort()).toEqual([
      "interaction:met",
      "person:new",
      "person:old",
      "stakeholder:new",
      "stakeholder:old",
    ]);
  });

  test("a part that was put away stays by itself", async () => {
    const store = await twoPersons();
    await store.record([says("stakeholder:old", "archived", true), says("person:old", "alias", "new")]);
    const parts = await store.byKey("stakeholder", "person:new");
    expect(refsOf(parts)).toEqual(["stakeholder:new", "stakeholder:old"]);
  });

  test("merged the other way round on another device, the newer alias holds", async () => {
    const store = await twoPersons();
    await store.record([says("person:old", "alias", "new")]);
    await store.record([says("person:new", "alias", "old")]);
    expect(refsOf(await store.things("person"))).toEqual(["person:old"]);
    expect((await store.thing("person:new"))?.ref).toBe("person:old");
  });

  test("may come before what it was merged into is known here", async () => {
    const store = await openOn(freshMachine());
    await store.record([says("person:old", "name", "Li"), says("person:old", "alias", "new")]);
    expect((await store.thing("person:new"))?.fields.name?.value).toBe("Li");
    await store.record([says("person:new", "note", "here now")]);
    expect(await store.things("person")).toHaveLength(1);
    expect((await store.thing("person:old"))?.fields).toMatchObject({
      name: { value: "Li" },
      note: { value: "here now" },
    });
  });
});

test("a message recorded in two deals is one once the deals are", async () => {
  const store = await openOn(freshMachine());
  await store.record([
    says("interaction:a", "source", "thread#1"),
    says("interaction:a", "deal", "one"),
    says("interaction:a", "theirs/wang", true),
    says("interaction:b", "source", "thread#1"),
    says("interaction:b", "deal", "two"),
    says("interaction:b", "theirs/chen", true),
  ]);
  await store.record([says("deal:one", "alias", "two")]);
  const [passed, ...others] = await store.byKey("interaction", "deal:two");
  expect(others).toEqual([]);
  expect(passed?.fields).toMatchObject({ "theirs/wang": { value: true }, "theirs/chen": { value: true } });
});

function storedThings(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("rolecall");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction("things").objectStore("things").getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(all.result);
      };
    };
  });
}

test("what is folded step by step is what all facts together say, in any order and grouping", async () => {
  await fc.assert(
    fc.asyncProperty(inGroups, async (groups) => {
      const store = await openOn(freshMachine());
      for (const group of groups) await store.merge(group);
      store.close();
      const byRef = <T extends { ref: string }>(things: T[]) =>
        things.sort((left, right) => (left.ref < right.ref ? -1 : 1));
      expect(byRef((await storedThings()) as { ref: string }[])).toEqual(
        byRef([...foldAll(groups.flat()).values()]),
      );
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 120_000);
