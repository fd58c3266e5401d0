import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PageReading } from "../../../lib/pages/reading.ts";
import { cardOf } from "../../../lib/records/card.ts";
import { recordContacts } from "../../../lib/records/contact.ts";
import { changeDeal, dealInView, dealsOfPerson, newDeal } from "../../../lib/records/deals.ts";
import type { Seen } from "../../../lib/records/persons.ts";
import { tag } from "../../../lib/records/tagging.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const wang = { name: "王伟", address: "Wei.Wang@Big.test" };
const chen = { name: "Chen, Li", address: "li.chen@big.test" };
let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
});

const putIntoDeal = (deal: string, seen: Seen) => tag(store, { seen, deal }, []);

async function dealNamed(name: string): Promise<string> {
  const { id, drafts } = newDeal({ name });
  await store.record(drafts);
  return id;
}

describe("tagging", () => {
  test("makes the person with the first tag, and finds the same one under another spelling of the address", async () => {
    await tag(store, { seen: wang, deal: null }, [{ kind: "role", role: "economic-buyer", holds: true }]);
    await tag(store, { seen: { name: "", address: "wei.wang@big.test" }, deal: null }, [
      { kind: "influence", level: "high" },
    ]);
    expect(await store.things("person")).toHaveLength(1);
    const card = await cardOf(store, wang, null);
    expect(card.person?.addresses).toEqual(["Wei.Wang@Big.test"]);
    expect(card.stakeholder).toMatchObject({ roles: ["economic-buyer"], influence: "high" });
  });

  test("two pages that tag somebody unknown at the same moment make one person", async () => {
    const once = () =>
      tag(store, { seen: wang, deal: null }, [{ kind: "need", need: "building-power", holds: true }]);
    await Promise.all([once(), once()]);
    expect(await store.things("person")).toHaveLength(1);
    expect(await store.things("stakeholder")).toHaveLength(1);
  });

  test("a tag given before there was a deal moves, as it is, into the first deal chosen", async () => {
    const { stakeholder } = await tag(store, { seen: wang, deal: null }, [
      { kind: "support", value: 1, on: "2026-11-03" },
    ]);
    const deal = await dealNamed("ERP rollout");
    await putIntoDeal(deal, wang);
    const view = await dealInView(store, deal);
    expect(view?.people.map((part) => part.stakeholder.id)).toEqual([stakeholder]);
    expect(view?.people[0]?.stakeholder.support.map((reading) => reading.value)).toEqual([1]);
  });

  test("what waits without a deal is taken up into the part that the person already has in the deal chosen", async () => {
    const deal = await dealNamed("ERP rollout");
    await tag(store, { seen: wang, deal }, [{ kind: "support", value: 2, on: "2026-11-01" }]);
    await tag(store, { seen: wang, deal: null }, [
      { kind: "support", value: -1, on: "2026-11-20" },
      { kind: "role", role: "coach", holds: true },
    ]);
    const { facts } = await putIntoDeal(deal, wang);
    const part = async () => (await cardOf(store, wang, deal)).stakeholder;
    expect((await part())?.support.map(({ value, on }) => [value, on])).toEqual([
      [2, "2026-11-01"],
      [-1, "2026-11-20"],
    ]);
    expect((await part())?.confidential).toEqual(["role/coach"]);
    expect((await cardOf(store, wang, null)).stakeholder).toBeNull();
    await store.undo(facts.map(({ id }) => id));
    expect((await part())?.support).toHaveLength(1);
    expect((await cardOf(store, wang, null)).stakeholder?.support).toHaveLength(1);
  });

  test("a person whom the page gives by name only is one person, however often tagged", async () => {
    const hafen = { name: "Hafen AG", address: null };
    await tag(store, { seen: hafen, deal: null }, [{ kind: "role", role: "user-buyer", holds: true }]);
    await tag(store, { seen: { name: "hafen  ag", address: null }, deal: null }, [
      { kind: "support", value: 1, on: "2026-11-03" },
    ]);
    expect(await store.things("person")).toHaveLength(1);
    expect((await cardOf(store, hafen, null)).stakeholder).toMatchObject({ roles: ["user-buyer"] });
  });

  test("one person plays another role in each deal", async () => {
    const [first, second] = [await dealNamed("ERP rollout"), await dealNamed("Plant 4 retrofit")];
    await tag(store, { seen: wang, deal: first }, [{ kind: "role", role: "economic-buyer", holds: true }]);
    await tag(store, { seen: wang, deal: second }, [{ kind: "role", role: "coach", holds: true }]);
    const roleIn = async (deal: string) => (await cardOf(store, wang, deal)).stakeholder?.roles;
    expect([await roleIn(first), await roleIn(second)]).toEqual([["economic-buyer"], ["coach"]]);
    const card = await cardOf(store, wang, first);
    expect(card.parts.map((part) => part.deal.name).sort()).toEqual(["ERP rollout", "Plant 4 retrofit"]);
    expect(await dealsOfPerson(store, card.person?.id ?? "")).toHaveLength(2);
  });

  test("that somebody is a Coach is a confidential fact from the first moment", async () => {
    const { facts } = await tag(store, { seen: wang, deal: null }, [
      { kind: "role", role: "coach", holds: true },
    ]);
    expect(facts.at(-1)).toMatchObject({ field: "role/coach", confidential: true });
    expect((await cardOf(store, wang, null)).stakeholder?.confidential).toEqual(["role/coach"]);
  });

  test("where a page gives only a name, the known people of that name are offered, and nobody is assumed", async () => {
    await tag(store, { seen: chen, deal: null }, []);
    const card = await cardOf(store, { name: "chen,  li", address: null }, null);
    expect(card.person).toBeNull();
    expect(card.named.map((person) => person.name)).toEqual(["Chen, Li"]);
  });
});

describe("a deal", () => {
  test("keeps amount and close date, and lets them be taken back", async () => {
    const deal = await dealNamed("ERP rollout");
    await changeDeal(store, deal, {
      amount: { minor: 12_000_000, currency: "EUR" },
      closeDate: "2027-01-31",
    });
    await changeDeal(store, deal, { closeDate: null });
    expect((await dealInView(store, deal))?.deal).toMatchObject({
      amount: { minor: 12_000_000, currency: "EUR" },
      closeDate: null,
      stage: "identify",
      status: "open",
    });
  });
});

describe("contacts of the open thread", () => {
  const reading: PageReading = {
    site: "sample-mailbox",
    view: "thread",
    account: { name: "Rep", address: "rep@acme.test" },
    subject: "Kick-off",
    thread: "t1",
    correspondent: wang,
    people: [
      { ...wang, in: ["from"] },
      { ...chen, in: ["to", "cc"] },
    ],
    record: null,
    messages: [
      { id: "m1", date: "2026-11-01T08:00:00Z", from: wang.address, direction: "in" },
      { id: "m2", date: "2026-11-02T08:00:00Z", from: "rep@acme.test", direction: "out" },
    ],
  };

  test("each message counts once, and whoever joins the deal later is added to it", async () => {
    const deal = await dealNamed("ERP rollout");
    await putIntoDeal(deal, wang);
    expect(await recordContacts(store, reading, "k", deal)).toBe(1);
    expect(await recordContacts(store, reading, "k", deal)).toBe(0);
    await putIntoDeal(deal, chen);
    expect(await recordContacts(store, reading, "k", deal)).toBe(1);
    const kinds = (await dealInView(store, deal))?.interactions.map((one) => one.kind);
    expect(kinds?.sort()).toEqual(["they-wrote", "we-wrote"]);
  });
});
