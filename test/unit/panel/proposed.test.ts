/** What the panel shows of a page before anything is decided: read from a store, as it is. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { isLooking, pageShown, panelView } from "../../../components/panel/panelView.ts";
import { NO_CORRECTION } from "../../../lib/live/corrections.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";
import { addressesOf } from "../../../lib/records/card.ts";
import { changeDeal } from "../../../lib/records/deals.ts";
import { acceptDeal, makeDeal, unmakeDeal } from "../../../lib/records/from-page.ts";
import { type Keeping, keepingDrafts } from "../../../lib/records/keeping.ts";
import { personSeen, type Seen } from "../../../lib/records/persons.ts";
import { tag } from "../../../lib/records/tagging.ts";
import type { Ref } from "../../../lib/store/fact.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const wang = { name: "Wei Wang", address: "wei.wang@big.test" };
const chen = { name: "Li Chen", address: "li.chen@sales.big.test" };
const zhao = { name: "Min Zhao", address: "min.zhao@big.test" };
const free = { name: "Ann", address: "ann@gmail.com" };
const other = { name: "Bob", address: "bob@gmail.com" };

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
});

function pageOf(people: Seen[], more: Partial<PageReading> = {}) {
  const reading: PageReading = {
    site: "sample",
    view: "thread",
    account: { name: "Rep", address: "rep@acme.test" },
    subject: "ERP rollout",
    thread: "t1",
    correspondent: people[0] ?? null,
    people: people.map((seen, index) => ({ ...seen, in: [index === 0 ? "from" : "cc"] })),
    record: null,
    ...more,
  };
  return pageShown(1, "http://mail.test/1", reading);
}

const shown = (page: ReturnType<typeof pageShown>, choice?: string | null) =>
  panelView(store, page, NO_CORRECTION, choice);
const made = async (name: string, people: Seen[], links: string[] = []) =>
  makeDeal(
    store,
    { name },
    links,
    people.map((seen) => ({ seen })),
  );

describe("a page of somebody who is in a deal", () => {
  test("has it proposed, with the reason, and decides nothing", async () => {
    const { deal } = await made("ERP rollout", [wang, chen]);
    const view = await shown(pageOf([wang, chen]));
    expect(view.deal).toBeNull();
    expect(view.proposed?.inView.deal.id).toBe(deal);
    expect(view.proposed?.reasons[0]).toEqual({
      by: "people",
      first: "Wei Wang",
      more: 1,
      correspondent: true,
    });
  });

  test("lets one card edit another deal of the person, the page staying where it is", async () => {
    const page = pageOf([wang, chen]);
    const first = await made("ERP rollout", [wang, chen], [`thread/${page.thread}`]);
    const second = await made("Quality lab", [wang]);
    const apart = new Map([[wang.address, second.deal]]);
    const view = await panelView(store, page, NO_CORRECTION, undefined, apart);
    expect(view.deal?.id).toBe(first.deal);
    expect(view.cards.map(({ deal }) => deal)).toEqual([second.deal, first.deal]);
  });

  test("shows a deal that is looked at, and stays filed where it is", async () => {
    const page = pageOf([wang]);
    const first = await made("ERP rollout", [wang], [`thread/${page.thread}`]);
    const second = await made("Quality lab", [wang]);
    const looked = await shown(page, second.deal);
    expect([looked.deal?.id, looked.filed?.id, isLooking(looked)]).toEqual([second.deal, first.deal, true]);
    expect(isLooking(await shown(page))).toBe(false);
  });

  test("has one card for whoever stands on it under two addresses", async () => {
    await made("ERP rollout", [wang, free]);
    const [one, two] = [await personSeen(store, wang), await personSeen(store, free)];
    await store.record([{ about: `person:${two?.id}`, field: "alias", value: one?.id ?? "" }]);
    const { cards } = await shown(pageOf([wang, chen, free]));
    expect(cards.map((card) => addressesOf(card))).toEqual([[wang.address, free.address], [chen.address]]);
  });

  test("lets the cards of those in it edit their part there, and nobody else's", async () => {
    const { deal } = await made("ERP rollout", [wang]);
    const view = await shown(pageOf([zhao, wang]));
    expect(view.cards.map(({ key, deal: edits }) => [key, edits])).toEqual([
      [zhao.address, null],
      [wang.address, deal],
    ]);
  });

  test("is decided by its own thread, which the last link wins", async () => {
    const first = await made("ERP rollout", [wang]);
    const second = await made("Plant 4", [wang]);
    const page = pageOf([wang]);
    await acceptDeal(store, first.deal, [`thread/${page.thread}`], []);
    expect((await shown(page)).deal?.id).toBe(first.deal);
    await acceptDeal(store, second.deal, [`thread/${page.thread}`], []);
    expect((await shown(page)).deal?.id).toBe(second.deal);
  });

  test("proposes nothing once the rep said that it is no deal yet", async () => {
    await made("ERP rollout", [wang]);
    const view = await shown(pageOf([wang]), null);
    expect([view.deal, view.proposed]).toEqual([null, null]);
    expect(view.candidates).toHaveLength(1);
  });

  test("names no deal that is over, and still shows it with the person", async () => {
    const { deal } = await made("ERP rollout", [wang]);
    await changeDeal(store, deal, { status: "lost", statusReason: "price" });
    const view = await shown(pageOf([wang]));
    expect(view.proposed).toBeNull();
    expect(view.cards[0]?.parts.map((part) => part.deal)).toMatchObject([
      { status: "lost", statusReason: "price" },
    ]);
  });
});

describe("what was archived", () => {
  const keep = (ref: Ref, keeping: Keeping) => store.record(keepingDrafts([ref], keeping));

  test("is said to be so where the page shows it, until it is brought back", async () => {
    const page = pageOf([wang, chen]);
    const { deal } = await made("ERP rollout", [wang, chen], [`thread/${page.thread}`]);
    const person = (await personSeen(store, wang))?.id ?? "";
    expect((await shown(page)).away).toEqual({ deal: null, people: new Set() });
    await keep(`deal:${deal}`, "archive");
    await keep(`person:${person}`, "archive");
    const view = await shown(page);
    expect([view.deal, view.away.deal?.id, [...view.away.people]]).toEqual([null, deal, [person]]);
    expect((await shown(page, deal)).away.deal?.id).toBe(deal);
    await keep(`deal:${deal}`, "bring-back");
    const back = await shown(page);
    expect([back.deal?.id, back.away.deal]).toEqual([deal, null]);
  });

  test("but not what was only made and taken back, nor what was deleted", async () => {
    const page = pageOf([wang]);
    await unmakeDeal(store, await made("ERP rollout", [wang], [`thread/${page.thread}`]));
    const { deal } = await made("Plant 4", [wang], [`thread/${page.thread}`]);
    await keep(`deal:${deal}`, "archive");
    await keep(`deal:${deal}`, "delete");
    expect((await shown(page)).away.deal).toBeNull();
  });
});

describe("a page of somebody unknown", () => {
  test("is proposed the deal of their company, by the registrable domain", async () => {
    const { deal } = await made("ERP rollout", [chen]);
    const view = await shown(pageOf([zhao]));
    expect(view.proposed?.inView.deal.id).toBe(deal);
    expect(view.proposed?.reasons).toEqual([{ by: "company", name: "Big", correspondent: true }]);
    expect(view.cards[0]?.company).toBe("Big");
  });

  test("is proposed the deal of people at that domain where no company is known yet", async () => {
    const [id, about] = ["d", "deal:d" as const];
    await store.record([
      { about, field: "name", value: "Old deal" },
      { about, field: "status", value: "open" },
    ]);
    await tag(store, { seen: chen, deal: id }, []);
    expect((await shown(pageOf([zhao]))).proposed?.inView.deal.id).toBe(id);
  });

  test("is proposed nothing on free mail alone, whatever is in the store", async () => {
    const addresses = fc.constantFrom(
      "a@gmail.com",
      "b@qq.com",
      "c@163.com",
      "d@outlook.com",
      "e@mail.yahoo.co.jp",
    );
    const strangers = fc.uniqueArray(addresses, { minLength: 1, maxLength: 4 });
    await made("Free", [free, { name: "Q", address: "q@qq.com" }, { name: "Y", address: "y@yahoo.co.jp" }]);
    await made("Big", [wang, other]);
    await fc.assert(
      fc.asyncProperty(strangers, async (people) => {
        const view = await shown(pageOf(people.map((address) => ({ name: "", address }))));
        expect(view.candidates).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a weak thread", () => {
  const weak = (people: Seen[], subject = "ERP rollout") => pageOf(people, { thread: null, subject });

  test("proposes the deal it is linked with, and never decides", async () => {
    const subjects = fc.constantFrom("ERP rollout", "Re: ERP rollout", "回复：ERP rollout");
    const page = weak([free, other]);
    expect(page.weak).toBe(true);
    const { deal } = await made("ERP rollout", [wang], [`thread/${page.thread}`]);
    await fc.assert(
      fc.asyncProperty(subjects, async (subject) => {
        const view = await shown(weak([free, other], subject));
        expect(view.deal).toBeNull();
        expect(view.proposed?.inView.deal.id).toBe(deal);
        expect(view.proposed?.reasons).toEqual([{ by: "thread" }]);
      }),
      { numRuns: 10 },
    );
    expect((await shown(weak([free], "Something else"))).proposed).toBeNull();
  });
});

describe("a new deal from a page", () => {
  test("is one write with its people, their company and where they work, and one Undo", async () => {
    const page = pageOf([wang, chen, free]);
    const record = vi.spyOn(store, "record");
    const all = await made("ERP rollout", [wang, chen, free], [`thread/${page.thread}`]);
    expect(record).toHaveBeenCalledTimes(1);
    const view = await shown(page);
    expect(view.deal).toMatchObject({ name: "ERP rollout", status: "open" });
    expect(view.inView?.people).toHaveLength(3);
    expect(view.cards.map(({ company }) => company)).toEqual(["Big", "Big", ""]);
    const companies = await store.things("company");
    expect(companies).toHaveLength(1);
    expect(view.deal?.company).toBe(companies[0]?.ref.slice("company:".length));
    await unmakeDeal(store, all);
    const after = await shown(page);
    expect([after.deal, after.proposed]).toEqual([null, null]);
    expect(after.candidates).toEqual([]);
    expect(after.cards.every(({ person, company }) => person === null && company === "")).toBe(true);
  });

  test("takes tags that waited, and the company that is known", async () => {
    await made("First", [chen]);
    await tag(store, { seen: wang, deal: null }, [{ kind: "support", value: 1, on: "2026-11-03" }]);
    const { deal } = await made("Second", [wang]);
    const view = await shown(pageOf([wang]), deal);
    expect(view.cards[0]?.stakeholder?.support.map(({ value }) => value)).toEqual([1]);
    expect(await store.things("company")).toHaveLength(1);
  });
});
