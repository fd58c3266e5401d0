import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { makeBackup, parseBackup } from "../../../lib/store/backup.ts";
import { previewBackup } from "../../../lib/store/backup-preview.ts";
import { at, fact } from "./facts.ts";
import { BACKUP } from "./fixtures/version-1.ts";
import { freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const NOW = Date.UTC(2026, 10, 25);
const parse = (said: unknown) => parseBackup(JSON.stringify(said), NOW);
const withFact = (change: object) => ({
  ...BACKUP,
  facts: [BACKUP.facts[0], { ...BACKUP.facts[1], ...change }],
});

describe("a backup that cannot be read says what, where and what to do", () => {
  test.each<[string, unknown, string, RegExp]>([
    ["another file", { some: "json" }, "not-backup", /"format".*Choose another file/],
    ["a list", [], "not-backup", /no object/],
    ["no version", { ...BACKUP, version: "1" }, "not-backup", /"version"/],
    ["a newer version", { ...BACKUP, version: 2 }, "newer", /newer Rolecall.*Update/],
    ["no facts", { ...BACKUP, facts: {} }, "not-backup", /"facts"/],
    ["a wrong value", withFact({ value: 9 }), "bad-fact", /Fact 2 .*support.*<=3/],
    ["an unknown field", withFact({ field: "shoe-size" }), "bad-fact", /Fact 2 .*shoe-size/],
    ["a field of no thing", withFact({ field: "constructor" }), "bad-fact", /Fact 2 .*constructor/],
    ["a missing id", withFact({ id: 7 }), "bad-fact", /Fact 2 .*"id"/],
    ["a wrong clock", withFact({ at: "yesterday" }), "bad-fact", /Fact 2 .*"at"/],
    ["the future", withFact({ at: at(NOW + 90_000_000) }), "future", /Fact 2 .*future.*clock/],
    ["a fact that is none", { ...BACKUP, facts: [null] }, "bad-fact", /Fact 1 /],
  ])("%s", (_, said, code, sentence) => {
    expect(() => parse(said)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(sentence) }),
    );
  });

  test("a part of a file", () => {
    const text = JSON.stringify(BACKUP);
    expect(() => parseBackup(text.slice(0, -9), NOW)).toThrow(/not JSON/);
  });

  test("anything at all is either read or refused with such a sentence", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const said of [value, { ...BACKUP, facts: [value] }, withFact({ value })]) {
          try {
            parse(said);
          } catch (error) {
            expect(error).toMatchObject({ name: "BackupError" });
          }
        }
      }),
    );
  });
});

test("the example of docs/backup.md is a backup", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../docs/backup.md"), "utf8");
  const example = /```json\n(.*?)```/s.exec(text)?.[1] ?? "";
  expect(parseBackup(example, NOW).facts).toHaveLength(2);
});

test("made on one machine and restored on another, everything is there", async () => {
  const here = await openOn(freshMachine());
  await here.record([
    { about: "person:a", field: "name", value: "Ada" },
    { about: "deal:d", field: "name", value: "Big" },
  ]);
  const text = JSON.stringify(await makeBackup(here, new Date()));
  const there = await openOn(freshMachine());
  expect(there.device).not.toBe(here.device);
  const backup = parseBackup(text, Date.now());
  expect(await previewBackup(there, backup)).toMatchObject({
    facts: 2,
    fresh: 2,
    persons: [{ ref: "person:a", name: "Ada", state: "new", facts: 1 }],
    deals: [{ ref: "deal:d", name: "Big", state: "new" }],
    others: 0,
    conflicts: [],
  });
  await there.merge(backup.facts);
  expect(await there.allFacts()).toEqual(backup.facts);
  expect((await previewBackup(there, backup)).fresh).toBe(0);
});

test("the preview names what both sides changed, and which one will hold", async () => {
  const store = await openOn(freshMachine());
  await store.merge([
    fact({ id: "name", field: "name", value: "Ada" }),
    fact({ id: "ours", at: at(5), value: "ours" }),
    fact({ id: "our-level", at: at(9), field: "level", value: "head" }),
  ]);
  const facts = [
    fact({ id: "name", field: "name", value: "Ada" }),
    fact({ id: "theirs", at: at(7), by: "there", value: "theirs" }),
    fact({ id: "their-level", at: at(8), by: "there", field: "level", value: "staff" }),
  ];
  const preview = await previewBackup(store, { ...BACKUP, format: "rolecall-backup", version: 1, facts });
  expect(preview.persons).toEqual([{ ref: "person:a", name: "Ada", state: "changed", facts: 2 }]);
  expect(preview.conflicts).toEqual([
    { ref: "person:a", name: "Ada", field: "note", here: "ours", there: "theirs", wins: "there" },
    { ref: "person:a", name: "Ada", field: "level", here: "head", there: "staff", wins: "here" },
  ]);
  await store.merge(facts);
  const person = await store.thing("person:a");
  expect([person?.fields.note?.value, person?.fields.level?.value]).toEqual(["theirs", "head"]);
});

test("the preview takes what was merged, here or in the file, as one", async () => {
  const store = await openOn(freshMachine());
  await store.merge([
    fact({ id: "a", about: "person:a", field: "name", value: "Ada" }),
    fact({ id: "b", about: "person:b", field: "name", value: "A. Example", at: at(2) }),
  ]);
  const facts = [
    fact({ id: "alias", about: "person:b", field: "alias", value: "a", at: at(3) }),
    fact({ id: "level", about: "person:b", field: "level", value: "board", at: at(4) }),
    fact({ id: "new", about: "person:c", field: "alias", value: "d" }),
    fact({ id: "name", about: "person:d", field: "name", value: "Nova" }),
  ];
  const preview = await previewBackup(store, { ...BACKUP, format: "rolecall-backup", version: 1, facts });
  expect(preview.persons).toEqual([
    { ref: "person:a", name: "A. Example", state: "changed", facts: 2 },
    { ref: "person:d", name: "Nova", state: "new", facts: 2 },
  ]);
  expect(preview.conflicts).toEqual([]);
  await store.merge(facts);
  expect((await store.things("person")).map(({ ref }) => ref)).toEqual(["person:a", "person:d"]);
});
