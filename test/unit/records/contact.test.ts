import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PageMessage, PageReading } from "../../../lib/pages/reading.ts";
import { recordContacts } from "../../../lib/records/contact.ts";
import { dealInView, newDeal } from "../../../lib/records/deals.ts";
import { changePassed, deletePassed, passedWith, recordPassed } from "../../../lib/records/interactions.ts";
import type { Seen } from "../../../lib/records/persons.ts";
import { addColleague, owners, readSide } from "../../../lib/records/side.ts";
import { tag } from "../../../lib/records/tagging.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const rep = "rep@acme.test";
const wang = { name: "王伟", address: "wei.wang@big.test" };
const chen = { name: "Chen, Li", address: "li.chen@big.test" };
const tom = { name: "Tom Hale", address: "tom.hale@acme.test" };
let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
});

const mail = (id: string, from: string, to: string[], date = "2026-11-20T08:55:00.000Z"): PageMessage => ({
  id,
  date,
  from,
  direction: from === rep ? "out" : "in",
  to,
});

const thread = (messages: PageMessage[], change: Partial<PageReading> = {}): PageReading => ({
  site: "sample-mailbox",
  view: "thread",
  account: { name: "Robin Berg", address: rep },
  subject: "ERP rollout",
  thread: "t1",
  correspondent: wang,
  people: [
    { ...wang, in: ["from"] },
    { ...chen, in: ["cc"] },
    { ...tom, in: ["cc"] },
  ],
  record: null,
  messages,
  ...change,
});

async function dealWith(...people: Seen[]): Promise<string> {
  const { id, drafts } = newDeal({ name: "ERP rollout" });
  await store.record(drafts);
  for (const seen of people) await tag(store, { seen, deal: id }, []);
  return id;
}

const passedIn = async (deal: string) => (await dealInView(store, deal))?.interactions ?? [];
const idOf = async (seen: Seen) => (await tag(store, { seen, deal: null }, [])).person;

describe("messages of the open thread", () => {
  test("say who of ours took part, colleagues by name without being listed", async () => {
    const deal = await dealWith(wang, chen);
    const messages = [
      mail("m1", rep, [wang.address, tom.address], "2026-11-18T08:55:00.000Z"),
      mail("m2", tom.address, [chen.address], "2026-11-19T08:55:00.000Z"),
      mail("m3", wang.address, [rep, chen.address, tom.address]),
    ];
    expect(await recordContacts(store, thread(messages), "k", deal)).toBe(3);
    const side = await readSide(store, rep);
    const told = (await passedIn(deal))
      .toSorted((left, right) => (left.when < right.when ? -1 : 1))
      .map(({ kind, theirs, ours }) => [kind, theirs.length, ours.map(side.nameOf).sort()]);
    expect(told).toEqual([
      ["we-wrote", 1, ["Tom Hale", "You"]],
      ["we-wrote", 1, ["Tom Hale"]],
      ["they-wrote", 1, ["Tom Hale", "You"]],
    ]);
    expect((await owners(store)).map(({ name }) => name)).toEqual(["You", "Tom Hale"]);
  });

  test("of a page that shows the people once, a mail from us went to everybody in its header", async () => {
    const deal = await dealWith(wang, chen);
    const { to: _, ...bare } = mail("m1", rep, []);
    const people = [
      { ...wang, in: ["to" as const] },
      { ...chen, in: ["cc" as const] },
    ];
    await recordContacts(store, thread([bare], { people }), "k", deal);
    expect((await passedIn(deal))[0]?.theirs).toHaveLength(2);
  });

  test("of an unlinked thread are kept without a deal, and go into it once it is linked", async () => {
    const person = await idOf(wang);
    await recordContacts(store, thread([mail("m1", wang.address, [rep])]), "k", null);
    expect(await passedWith(store, person)).toMatchObject([{ kind: "they-wrote", deal: null }]);
    const deal = await dealWith(wang);
    expect(await passedIn(deal)).toHaveLength(0);
    await recordContacts(store, thread([mail("m1", wang.address, [rep])]), "k", deal);
    expect(await passedIn(deal)).toHaveLength(1);
    expect(await passedWith(store, person)).toHaveLength(1);
  });

  test("count once in two folders, and once more for each deal that the thread is linked with", async () => {
    const [one, other] = [await dealWith(wang), await dealWith(wang)];
    const message = mail("INBOX/7", wang.address, [rep]);
    await recordContacts(store, thread([message]), "k|INBOX/7", one);
    await recordContacts(store, thread([{ ...message, id: "Archive/3" }]), "k|Archive/3", one);
    await recordContacts(store, thread([message]), "k|INBOX/7", other);
    expect(await passedIn(one)).toHaveLength(1);
    expect(await passedIn(other)).toHaveLength(1);
    expect(await passedWith(store, (await tag(store, { seen: wang, deal: one }, [])).person)).toHaveLength(1);
  });

  test("go on to the next deal when theirs was put away", async () => {
    const deal = await dealWith(wang);
    const reading = thread([mail("m1", wang.address, [rep])]);
    await recordContacts(store, reading, "k", deal);
    await store.record([{ about: `deal:${deal}`, field: "archived", value: true }]);
    const next = await dealWith(wang);
    await recordContacts(store, reading, "k", next);
    expect(await passedIn(next)).toHaveLength(1);
    expect(await store.things("interaction")).toHaveLength(1);
  });

  test("stay deleted, in whatever folder they are seen", async () => {
    const deal = await dealWith(wang);
    const message = mail("INBOX/7", wang.address, [rep]);
    await recordContacts(store, thread([message]), "k", deal);
    await recordContacts(store, thread([{ ...message, id: "Archive/3" }]), "k", deal);
    const [shown] = await passedIn(deal);
    if (!shown) throw new Error("nothing recorded");
    const facts = await deletePassed(store, shown);
    await recordContacts(store, thread([message]), "k", deal);
    expect(await passedIn(deal)).toHaveLength(0);
    await store.undo(facts.map(({ id }) => id));
    expect(await passedIn(deal)).toHaveLength(1);
  });

  test("of a sender who is known need no account; of strangers, machines and drafts there are none", async () => {
    const deal = await dealWith(wang);
    const bare = { direction: null } as const;
    const reading = thread(
      [
        { ...mail("m1", wang.address, []), ...bare },
        { ...mail("m2", "stranger@big.test", []), ...bare },
        { ...mail("m3", wang.address, []), date: null },
      ],
      { account: null },
    );
    expect(await recordContacts(store, reading, "k", deal)).toBe(1);
  });

  test("500 of them are on record at once, and read again none is written twice", async () => {
    const deal = await dealWith(wang);
    const many = Array.from({ length: 500 }, (_, index) =>
      mail(`m${index}`, wang.address, [rep], new Date(1_780_000_000_000 + index * 3_600_000).toISOString()),
    );
    expect(await recordContacts(store, thread(many), "k", deal)).toBe(500);
    const start = performance.now();
    expect(await recordContacts(store, thread(many), "k", deal)).toBe(0);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await passedIn(deal)).toHaveLength(500);
  }, 60_000);
});

describe("by hand", () => {
  const met = (deal: string | null, seen: Seen) =>
    recordPassed(store, { kind: "met", when: "2026-11-25", deal, theirs: [{ seen }], ours: [] });

  test("a meeting makes whoever was not known, in the deal, and is the rep's own by default", async () => {
    const deal = await dealWith();
    await met(deal, wang);
    const view = await dealInView(store, deal);
    expect(view?.people.map(({ person }) => person.name)).toEqual([wang.name]);
    expect(view?.interactions).toMatchObject([
      { kind: "met", when: "2026-11-25", ours: ["self"], source: null },
    ]);
  });

  test("its date, its people and its deal can be changed, and it can be deleted; each taken back by undo", async () => {
    const deal = await dealWith(wang, chen);
    await met(deal, wang);
    const [before] = await passedIn(deal);
    const other = await idOf(chen);
    if (!before) throw new Error("nothing recorded");
    const facts = await changePassed(store, before, {
      when: "2026-11-20",
      theirs: { [other]: true },
      ours: { tom: true, self: false },
    });
    expect(await passedIn(deal)).toMatchObject([
      { when: "2026-11-20", theirs: [...before.theirs, other], ours: ["tom"] },
    ]);
    await store.undo(facts.map(({ id }) => id));
    expect(await passedIn(deal)).toEqual([before]);
    await deletePassed(store, before);
    expect(await passedIn(deal)).toEqual([]);
  });

  test("taken back as a whole, nothing of it is left", async () => {
    const deal = await dealWith(wang);
    const { facts } = await met(deal, wang);
    await store.undo(facts.map(({ id }) => id));
    expect(await passedIn(deal)).toEqual([]);
  });

  test("what was recorded before there was a deal goes into the first one, as tags do", async () => {
    await met(null, chen);
    const deal = await dealWith(chen);
    await recordContacts(store, thread([]), "k", deal);
    expect(await passedIn(deal)).toMatchObject([{ kind: "met" }]);
  });

  test("but not where the person is in two deals: nobody can tell which was meant", async () => {
    await met(null, chen);
    const [deal] = [await dealWith(chen), await dealWith(chen)];
    await recordContacts(store, thread([]), "k", deal ?? null);
    expect(await passedIn(deal ?? "")).toEqual([]);
  });

  test("a listed colleague keeps the name the rep gave", async () => {
    await addColleague(store, { ...tom, name: "Tommy" });
    const deal = await dealWith(wang);
    await recordContacts(store, thread([mail("m1", wang.address, [tom.address])]), "k", deal);
    expect((await readSide(store, rep)).colleagues.map(({ name }) => name)).toEqual(["Tommy"]);
    const [one] = await passedIn(deal);
    expect(one?.ours.map((await readSide(store, rep)).nameOf)).toEqual(["Tommy"]);
  });
});
