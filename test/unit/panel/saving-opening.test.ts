/** What is asked for while the store is still being opened: many facts take a browser its time. */
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { saveFacts } from "../../../components/saving/saveFacts.ts";
import { saveState, undo, undoable } from "../../../components/saving/saving.ts";
import { startStore } from "../../../lib/live/store.ts";
import { freshMachine } from "../store/open-in-memory.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const browserIsReady = Promise.withResolvers<void>();

vi.mock("../../../lib/store/open.ts", async (original) => {
  const { openStore } = await original<typeof import("../../../lib/store/open.ts")>();
  return {
    openStore: async () => {
      await browserIsReady.promise;
      return openStore({ area: freshMachine() });
    },
  };
});

test("is written once it is open, and not lost", async () => {
  const saving = saveFacts((store) => store.record([{ about: "task:a", field: "title", value: "Call" }]));
  expect(saveState.value).toBe("saving");
  browserIsReady.resolve();
  await saving;
  const store = await startStore();
  expect(await store.history("task:a")).toMatchObject([{ field: "title", value: "Call" }]);
  expect(undoable.value).toHaveLength(1);
  await undo();
  expect((await store.thing("task:a"))?.fields.title?.value ?? null).toBeNull();
  store.close();
});
