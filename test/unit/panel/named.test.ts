import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { cardActions } from "../../../components/panel/cardActions.ts";
import { type PanelView, pageShown, panelView } from "../../../components/panel/panelView.ts";
import { saveState } from "../../../components/saving/saving.ts";
import { correctionOf } from "../../../lib/live/corrections.ts";
import type { Tag } from "../../../lib/records/tagging.ts";
import { openStore } from "../../../lib/store/open.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => {
  const held: Record<string, unknown> = {};
  const local = {
    get: async (key: string) => ({ [key]: held[key] }),
    set: async (values: Record<string, unknown>) => void Object.assign(held, structuredClone(values)),
  };
  return { browser: { storage: { local } } };
});

test("every tag of somebody without an address is of the one person that the first tag made", async () => {
  const store = await openStore({ area: new MemoryArea() });
  const page = pageShown(1, "http://crm.test/1", {
    site: "tryton",
    view: "record",
    account: null,
    subject: null,
    thread: null,
    correspondent: { name: "Hafen AG", address: null },
    people: [{ name: "Hafen AG", address: null, in: ["record"] }],
    record: { type: "opportunity", id: "1", name: "Sale" },
  });
  const view = (): Promise<PanelView> => panelView(store, page, correctionOf(page.id), null);
  const before = await view();
  const [card] = before.cards;
  if (!card) throw new Error("Nobody on the page.");
  const { tag } = cardActions(store, before, card, () => undefined);
  const tags: Tag[] = [
    { kind: "role", role: "user-buyer", holds: true },
    { kind: "support", value: 1, on: "2026-11-20" },
  ];
  for (const one of tags) tag([one]);
  await vi.waitFor(() => expect(saveState.value).toBe("saved"));
  expect(await store.things("person")).toHaveLength(1);
  const [after] = (await view()).cards;
  expect(after?.stakeholder).toMatchObject({ roles: ["user-buyer"], support: [{ value: 1 }] });
});
