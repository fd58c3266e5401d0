/** Keys and clicks faster than the screen: each acts on what those before it did, though the view still shows what was. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { cardActions } from "../../../components/panel/cardActions.ts";
import { contactOf } from "../../../components/panel/contactActions.ts";
import {
  acceptProposed,
  dealChoice,
  lookAt,
  newDealFromPage,
  putIn,
  switchCard,
} from "../../../components/panel/dealActions.ts";
import { type PanelView, pageShown, panelView } from "../../../components/panel/panelView.ts";
import { afterwards, redo, undo, undoable } from "../../../components/saving/saving.ts";
import { NO_CORRECTION } from "../../../lib/live/corrections.ts";
import type { BuyingRole } from "../../../lib/method/model.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";
import { makeDeal } from "../../../lib/records/from-page.ts";
import type { Tag } from "../../../lib/records/tagging.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const wang = { name: "Wei Wang", address: "wei.wang@big.test" };
const zhao = { name: "Min Zhao", address: "min.zhao@big.test" };

const READING: PageReading = {
  site: "sample",
  view: "thread",
  account: { name: "Rep", address: "rep@acme.test" },
  subject: "Supply",
  thread: "t1",
  correspondent: zhao,
  people: [zhao, wang].map((seen) => ({ ...seen, in: ["from" as const] })),
  record: null,
};
const PAGE = pageShown(1, "http://mail.test/1", READING);

let store: Store;
/** As it was on the screen when the first of the keys was pressed. */
let view: PanelView;
let deal: string;

const shown = () => panelView(store, PAGE, NO_CORRECTION, dealChoice.value[PAGE.id]);
const settled = () => new Promise<void>((resolve) => afterwards(resolve));
const role = (one: BuyingRole): Tag => ({ kind: "role", role: one, holds: true });
const SUPPORTS: Tag = { kind: "support", value: 2, on: "2026-11-24" };
const MEDIUM: Tag = { kind: "influence", level: "medium" };

/** Pressed on the card of the first person, whatever was done meanwhile. */
function press(...tags: Tag[]): void {
  const [card] = view.cards;
  if (!card) throw new Error("nobody on the page");
  for (const tag of tags) void cardActions(store, view, card, () => undefined).tag([tag]);
}

/** Everything said of the first person: by deal, roles, support, influence. */
async function held() {
  const things = await store.byKey("stakeholder", `person:${(await shown()).cards[0]?.person?.id}`);
  return things
    .filter(({ fields }) => fields.archived?.value !== true)
    .map(({ fields, series }) => ({
      deal: fields.deal?.value ?? null,
      roles: Object.entries(fields).flatMap(([field, { value }]) =>
        field.startsWith("role/") && value === true ? [field.slice("role/".length)] : [],
      ),
      support: series.support?.map(({ value }) => value) ?? [],
      influence: fields.influence?.value ?? null,
    }));
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
  dealChoice.value = {};
  undoable.value = [];
  deal = (await makeDeal(store, { name: "ERP rollout" }, [], [{ seen: wang }])).deal;
  view = await shown();
});

describe("before the screen shows the deal just accepted", () => {
  test("every tag goes into it, and none stays with no deal yet", async () => {
    expect(view.proposed?.inView.deal.id).toBe(deal);
    acceptProposed(store, view);
    press(role("user-buyer"), SUPPORTS, MEDIUM);
    await settled();
    expect(await held()).toEqual([{ deal, roles: ["user-buyer"], support: [2], influence: "medium" }]);
  });

  test("a tag given just before comes along", async () => {
    press(SUPPORTS);
    acceptProposed(store, view);
    press(role("user-buyer"));
    await settled();
    expect(await held()).toEqual([{ deal, roles: ["user-buyer"], support: [2], influence: null }]);
  });

  test("a contact is entered in it, and once however often it is asked for", async () => {
    const [card] = view.cards;
    if (!card) throw new Error("nobody on the page");
    acceptProposed(store, view);
    contactOf(store, view, card).onRecord("met");
    contactOf(store, view, card).onRecord("met");
    await settled();
    const met = await store.byKey("interaction", `deal:${deal}`);
    expect(met.map(({ fields }) => fields.kind?.value)).toEqual(["met"]);
  });

  test("taken back at once, it gets nothing", async () => {
    acceptProposed(store, view);
    void undo();
    press(role("user-buyer"));
    await settled();
    expect(await held()).toEqual([{ deal: null, roles: ["user-buyer"], support: [], influence: null }]);
    await undo();
    await redo();
    expect((await held())[0]?.roles).toEqual(["user-buyer"]);
  });

  test("accepting it twice is one step", async () => {
    acceptProposed(store, view);
    acceptProposed(store, view);
    await settled();
    expect(undoable.value).toHaveLength(1);
  });
});

test("what is said right after New deal goes into the new deal", async () => {
  newDealFromPage(store, view);
  press(role("user-buyer"), SUPPORTS);
  await settled();
  const made = dealChoice.value[PAGE.id];
  expect(made).not.toBe(deal);
  expect(await held()).toEqual([{ deal: made, roles: ["user-buyer"], support: [2], influence: null }]);
});

test("people of the page put into its deal leave it again by one Undo", async () => {
  const members = async () => (await shown()).cards.map(({ parts }) => parts.length);
  expect(await members()).toEqual([0, 1]);
  putIn(store, deal, view.cards);
  await settled();
  expect(await members()).toEqual([1, 1]);
  await undo();
  expect(await members()).toEqual([0, 1]);
});

test("what is said right after another deal was chosen goes there, what was said before it does not", async () => {
  const other = await makeDeal(store, { name: "Plant 4" }, [], [{ seen: wang }]);
  view = await shown();
  acceptProposed(store, view);
  await settled();
  view = await shown();
  press(SUPPORTS);
  lookAt(view, view.deal?.id === deal ? other.deal : deal);
  press(MEDIUM);
  lookAt(view, null);
  await settled();
  const said = (await held()).map((part) => [part.deal === view.deal?.id, part.support, part.influence]);
  expect(said).toContainEqual([true, [2], null]);
  expect(said).toContainEqual([false, [], "medium"]);
});

test("what is said right after one card was switched goes into that card's other deal", async () => {
  const other = await makeDeal(store, { name: "Plant 4" }, [], [{ seen: zhao }]);
  view = await shown();
  lookAt(view, deal);
  await settled();
  view = await shown();
  const [card] = view.cards;
  if (!card) throw new Error("nobody on the page");
  switchCard(store, view, card, other.deal);
  press(role("user-buyer"));
  await settled();
  const said = (await held()).map((part) => [part.deal === other.deal, part.roles]);
  expect(said).toEqual([[true, ["user-buyer"]]]);
});

describe("a control pressed twice", () => {
  test("takes back what the first press said, and a third says it again", async () => {
    press(role("user-buyer"), MEDIUM, role("user-buyer"), MEDIUM);
    await settled();
    expect(await held()).toMatchObject([{ roles: [], influence: null }]);
    press(role("user-buyer"), MEDIUM);
    await settled();
    expect(await held()).toMatchObject([{ roles: ["user-buyer"], influence: "medium" }]);
  });

  test("with an undo between, says it again", async () => {
    press(role("user-buyer"));
    void undo();
    press(role("user-buyer"));
    await settled();
    expect(await held()).toMatchObject([{ roles: ["user-buyer"] }]);
  });

  test("other roles, and the same support again, are what they are", async () => {
    press(role("user-buyer"), role("coordinator"), SUPPORTS, SUPPORTS);
    await settled();
    expect((await held())[0]?.roles).toEqual(["user-buyer", "coordinator"]);
    expect((await held())[0]?.support.at(-1)).toBe(2);
  });
});
