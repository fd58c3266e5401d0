/** Every deal in short, read once and kept up by what changes. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { dealsRead, followDeals, knownDeals } from "../../../lib/live/known-deals.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const named = (name: string) => ({ about: "deal:one", field: "name", value: name }) as const;

test("a deal renamed while all are read is known by its new name", async () => {
  const store = await openOn(freshMachine());
  await store.record([named("Before")]);
  const gate = Promise.withResolvers<void>();
  const read = Promise.withResolvers<void>();
  const slow: Store = Object.assign(Object.create(null), {
    thing: store.thing.bind(store),
    subscribe: store.subscribe.bind(store),
    things: async () => {
      const found = await store.things("deal");
      await gate.promise;
      read.resolve();
      return found;
    },
  });
  followDeals(slow);
  await store.things("deal");
  await store.record([named("After")]);
  const answered = () => store.thing("deal:one");
  await answered();
  gate.resolve();
  await read.promise;
  await answered();
  await vi.waitFor(() => expect(knownDeals.value.map(({ name }) => name)).toEqual(["After"]));
  store.close();
});

test("a reading that failed is done again with the next change", async () => {
  const store = await openOn(freshMachine());
  await store.record([named("One")]);
  let fails = true;
  const failing: Store = Object.assign(Object.create(null), {
    thing: store.thing.bind(store),
    subscribe: store.subscribe.bind(store),
    things: () => (fails ? Promise.reject(new Error("closed")) : store.things("deal")),
  });
  followDeals(failing);
  await vi.waitFor(() => expect(dealsRead.value).toBe(false));
  fails = false;
  await store.record([{ about: "deal:two", field: "name", value: "Two" }]);
  await vi.waitFor(() => expect(knownDeals.value.map(({ name }) => name).sort()).toEqual(["One", "Two"]));
  store.close();
});
