import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Fact } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { at, fact, someFacts } from "./facts.ts";
import { freshMachine, openOn } from "./open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

async function stateAfter(...merges: Fact[][]) {
  const store = await openOn(freshMachine());
  for (const facts of merges) await store.merge(facts);
  const state = { facts: await store.allFacts(), things: await thingsOf(store) };
  store.close();
  return state;
}

const thingsOf = async (store: Store) => [
  ...(await store.things("person")),
  ...(await store.things("stakeholder")),
];

test("merging twice changes nothing, and the order of merges does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(someFacts, fc.nat(25), async (facts, split) => {
      const [left, right] = [facts.slice(0, split), facts.slice(split)];
      const once = await stateAfter(left, right);
      expect(await stateAfter(right, left)).toEqual(once);
      expect(await stateAfter(facts, left, facts)).toEqual(once);
    }),
    { numRuns: 30 },
  );
});

test("only new facts are counted", async () => {
  const store = await openOn(freshMachine());
  const facts = [fact({ id: "one" }), fact({ id: "two" })];
  expect(await store.merge([...facts, ...facts])).toBe(2);
  expect(await store.merge([...facts, fact({ id: "three" })])).toBe(1);
});

test("ids of another making are held, counted and packed like our own", async () => {
  const area = freshMachine();
  const store = await openOn(area);
  await store.merge([fact({ id: "one" }), fact({ id: "mark" })]);
  store.close();
  expect((await openOn(area)).recovery.restored).toBe(0);
  const many = Array.from({ length: 250 }, (_, number) =>
    fact({ id: `n${number}`, about: `person:${number}` }),
  );
  const again = await openOn(area);
  await again.merge(many);
  again.close();
  const last = await openOn(area);
  expect(last.recovery.restored).toBe(0);
  expect(await last.allFacts()).toHaveLength(252);
});

test("a fact of the day after tomorrow is refused with a sentence, and nothing is written", async () => {
  const store = await openOn(freshMachine());
  const ahead = fact({ id: "ahead", at: at(Date.now() + 2 * 86_400_000) });
  await expect(store.merge([fact({ id: "fine" }), ahead])).rejects.toMatchObject({
    code: "future",
    message: expect.stringMatching(/future/),
  });
  expect(await store.allFacts()).toEqual([]);
});

test("a large merge that storage.local refuses half-way leaves nothing behind", async () => {
  const area = freshMachine();
  const store = await openOn(area);
  await store.record([{ about: "person:a", field: "note", value: "before" }]);
  const many = Array.from({ length: 6_000 }, (_, number) => fact({ id: `n${number}`, about: "person:many" }));
  area.failAfter("set", 1);
  await expect(store.merge(many)).rejects.toMatchObject({ code: "not-saved" });
  area.failAfter("set", Number.POSITIVE_INFINITY);
  expect(await store.allFacts()).toHaveLength(1);
  store.close();
  const again = await openOn(area);
  expect(again.recovery).toMatchObject({ restored: 0, missing: 0 });
  expect(await again.allFacts()).toHaveLength(1);
});

test("a fact of a newer version is refused", async () => {
  const store = await openOn(freshMachine());
  const newer = { ...fact({ id: "x" }), v: 2 } as Fact;
  await expect(store.merge([newer])).rejects.toMatchObject({ code: "newer" });
});
