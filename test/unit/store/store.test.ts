import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { FactDraft } from "../../../lib/store/fact.ts";
import { openStore } from "../../../lib/store/open.ts";
import { MemoryArea } from "./memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const note = (text: string, person = "a"): FactDraft => ({
  about: `person:${person}`,
  field: "note",
  value: text,
});
const notes = (count: number) => Array.from({ length: count }, (_, index) => note(`n${index}`, `p${index}`));

let area: MemoryArea;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = new MemoryArea();
});

const open = () => openStore({ area });

describe("recording", () => {
  test("a pack of long facts stays small, and nothing of it is lost", async () => {
    const store = await open();
    await store.record(notes(120).map((draft) => ({ ...draft, value: "長".repeat(20_000) })));
    store.close();
    const packs = [...area.items].filter(([key]) => key.startsWith("b"));
    expect(packs.length).toBeGreaterThan(2);
    for (const [, pack] of packs) expect(pack.length).toBeLessThan(300_000);
    globalThis.indexedDB = new IDBFactory();
    expect(await (await open()).allFacts()).toHaveLength(120);
  });

  test("a fact is held by both copies and is there after opening again", async () => {
    const store = await open();
    const [fact] = await store.record([note("likes order")]);
    store.close();
    expect([...area.items.keys()]).toContain(`f${fact?.id}`);
    const again = await open();
    expect((await again.thing("person:a"))?.fields.note?.value).toBe("likes order");
    expect(again.recovery.restored).toBe(0);
  });

  test("a wrong value is refused with a sentence that names it, and nothing is written", async () => {
    const store = await open();
    const wrong = [
      note("fine"),
      { about: "stakeholder:s", field: "influence", value: "enormous" } as FactDraft,
    ];
    await expect(store.record(wrong)).rejects.toThrow(/influence/);
    expect(await store.allFacts()).toEqual([]);
  });

  test("when one copy does not take it, nothing is kept in the other", async () => {
    const store = await open();
    area.failing.add("set");
    await expect(store.record([note("lost?")])).rejects.toMatchObject({ code: "not-saved" });
    area.failing.clear();
    expect(await store.allFacts()).toEqual([]);
    expect(await store.thing("person:a")).toBeUndefined();
  });

  test("a hundred facts are packed, and the start still finds both copies whole", async () => {
    const store = await open();
    for (const draft of notes(120)) await store.record([draft]);
    store.close();
    expect([...area.items.keys()].filter((key) => key.startsWith("f")).length).toBe(20);
    const again = await open();
    expect(again.recovery).toMatchObject({ restored: 0, missing: 0, dead: false });
    expect(await again.allFacts()).toHaveLength(120);
  });
});

describe("worst days", () => {
  test("an emptied database is filled again from storage.local, before anything is shown", async () => {
    const store = await open();
    for (const draft of notes(130)) await store.record([draft]);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    const again = await open();
    expect(again.recovery).toMatchObject({ restored: 130, missing: 0, dead: false });
    expect(await again.things("person")).toHaveLength(130);
  });

  test("an emptied storage.local is written again from the database", async () => {
    const store = await open();
    for (const draft of notes(130)) await store.record([draft]);
    store.close();
    area.items.clear();
    const mended = await open();
    expect(mended.recovery.restored).toBe(130);
    expect((await open()).recovery.restored, "told until a page has shown it").toBe(130);
    await mended.recoverySeen();
    expect((await open()).recovery.restored).toBe(0);
    globalThis.indexedDB = new IDBFactory();
    expect((await open()).recovery.restored).toBe(130);
  });

  test("the mark alone lost: nothing is restored, nothing is missing", async () => {
    const store = await open();
    await store.record(notes(7));
    store.close();
    area.items.delete("mark");
    expect((await open()).recovery).toMatchObject({ restored: 0, missing: 0 });
  });

  test("a killed packing leaves facts twice; they are united by id", async () => {
    const store = await open();
    for (const draft of notes(99)) await store.record([draft]);
    area.failing.add("remove");
    await store.record([note("the hundredth", "z")]);
    store.close();
    area.failing.clear();
    const again = await open();
    expect(await again.allFacts()).toHaveLength(100);
    expect(again.recovery.missing).toBe(0);
    again.close();
    expect((await open()).recovery.restored).toBe(0);
  });

  test("one unreadable value does not lose the others", async () => {
    const store = await open();
    const facts = await store.record(notes(3));
    store.close();
    area.items.set(`f${facts[0]?.id}`, JSON.stringify({ torn: true }));
    globalThis.indexedDB = new IDBFactory();
    const again = await open();
    expect(await again.allFacts()).toHaveLength(2);
    expect(again.recovery.missing).toBe(1);
  });

  test("data of a newer Rolecall are refused and left alone", async () => {
    area.items.set("mark", JSON.stringify({ version: 2 }));
    await expect(open()).rejects.toMatchObject({ code: "newer" });
    expect(area.items.size).toBe(1);
  });
});

describe("undo", () => {
  test("restores the value before, and names what it undoes", async () => {
    const store = await open();
    await store.record([note("first")]);
    const [second] = await store.record([note("second")]);
    const [undo] = await store.undo([second?.id ?? ""]);
    expect(undo).toMatchObject({ value: "first", undoes: second?.id });
    expect((await store.thing("person:a"))?.fields.note?.value).toBe("first");
  });

  test("takes a support reading out of the series, and undoing that brings it back", async () => {
    const store = await open();
    const reading: FactDraft = { about: "stakeholder:s", field: "support", value: 2, on: "2026-11-01" };
    const [fact] = await store.record([reading]);
    const [undo] = await store.undo([fact?.id ?? ""]);
    expect((await store.thing("stakeholder:s"))?.series.support).toEqual([]);
    await store.undo([undo?.id ?? ""]);
    expect((await store.thing("stakeholder:s"))?.series.support).toHaveLength(1);
  });
});
