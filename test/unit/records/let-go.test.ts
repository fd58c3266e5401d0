/** A deal that was accepted for a thread and taken back lets go of what went into it by itself. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { actsOf } from "../../../lib/history/acts.ts";
import { reverse } from "../../../lib/history/reverse.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";
import { recordContacts } from "../../../lib/records/contact.ts";
import { acceptDeal } from "../../../lib/records/from-page.ts";
import { passedWith, recordPassed } from "../../../lib/records/interactions.ts";
import { takeBackAccepted } from "../../../lib/records/let-go.ts";
import type { Fact } from "../../../lib/store/fact.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal, makePerson } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const wang = { name: "王伟", address: "wei.wang@big.test" };
const reading: PageReading = {
  site: "sample-mailbox",
  view: "thread",
  account: { name: "Robin Berg", address: "rep@acme.test" },
  subject: "ERP rollout",
  thread: "t1",
  correspondent: wang,
  people: [{ ...wang, in: ["from"] }],
  record: null,
  messages: ["m1", "m2"].map((id, day) => ({
    id,
    date: `2026-11-1${day}T08:55:00.000Z`,
    from: wang.address,
    direction: "in",
    to: ["rep@acme.test"],
  })),
};

let store: Store;
let person: string;
let deal: string;
let accepted: Fact[];

const met = (where: string | null, when: string) =>
  recordPassed(store, { kind: "met", when, deal: where, theirs: [{ person }], ours: [] });
const dealsOfContacts = async () =>
  (await passedWith(store, person)).map(({ kind, when, deal: its }) => [
    kind,
    when.slice(0, 10),
    its === deal,
  ]);
const takeBack = () => takeBackAccepted(store, deal, ["t1"], accepted);

/** Two mails and a visit in no deal yet; then the deal is accepted, and they go into it. */
beforeEach(async () => {
  store = await openOn(freshMachine());
  person = await makePerson(store, wang);
  deal = await makeDeal(store, "ERP");
  await recordContacts(store, reading, "t1", null);
  await met(null, "2026-11-12");
  accepted = await acceptDeal(store, deal, ["thread/t1"], [{ seen: wang, person }]);
  await recordContacts(store, reading, "t1", deal);
  expect((await dealsOfContacts()).map(([, , inDeal]) => inDeal)).toEqual([true, true, true]);
});

test("mails and what waited are in no deal again", async () => {
  await takeBack();
  expect(await dealsOfContacts()).toEqual([
    ["met", "2026-11-12", false],
    ["they-wrote", "2026-11-11", false],
    ["they-wrote", "2026-11-10", false],
  ]);
});

test("a mail that came meanwhile is kept, in no deal", async () => {
  const third = { id: "m3", date: "2026-11-13T08:55:00.000Z", from: wang.address, direction: "in" as const };
  await recordContacts(store, { ...reading, messages: [third] }, "t1", deal);
  await takeBack();
  expect((await dealsOfContacts())[0]).toEqual(["they-wrote", "2026-11-13", false]);
});

test("what the rep entered in the deal, and mails of another thread, stay in it", async () => {
  await met(deal, "2026-11-14");
  const other = { id: "m9", date: "2026-11-15T08:55:00.000Z", from: wang.address, direction: "in" as const };
  await store.record([{ about: `deal:${deal}`, field: "thread/t2", value: true }]);
  await recordContacts(store, { ...reading, messages: [other] }, "t2", deal);
  await takeBack();
  expect((await dealsOfContacts()).slice(0, 3)).toEqual([
    ["they-wrote", "2026-11-15", true],
    ["met", "2026-11-14", true],
    ["met", "2026-11-12", false],
  ]);
});

test("taken back from the history: the same", async () => {
  const facts = await store.history(`deal:${deal}`);
  const act = actsOf(facts).find(({ lines }) => lines.some(({ fact }) => fact.field === "thread/t1"));
  if (!act) throw new Error("the history has the link");
  await reverse(store, act, facts);
  const mails = (await dealsOfContacts()).filter(([kind]) => kind === "they-wrote");
  expect(mails.map(([, , inDeal]) => inDeal)).toEqual([false, false]);
});

test("another deal that the thread is said to be in takes it over, with its mails, and gives both back", async () => {
  const other = await makeDeal(store, "Plant 4");
  const linked = async (id: string) => (await store.thing(`deal:${id}`))?.fields["thread/t1"]?.value === true;
  const where = async () => ({
    links: [await linked(deal), await linked(other)],
    mails: (await passedWith(store, person)).flatMap(({ kind, deal: its }) =>
      kind === "they-wrote" ? [its === deal ? "ERP" : its === other ? "Plant 4" : ""] : [],
    ),
  });
  const taken = await acceptDeal(store, other, ["thread/t1"], []);
  await recordContacts(store, reading, "t1", other);
  expect(await where()).toEqual({ links: [false, true], mails: ["Plant 4", "Plant 4"] });
  await takeBackAccepted(store, other, ["t1"], taken);
  await recordContacts(store, reading, "t1", deal);
  expect(await where()).toEqual({ links: [true, false], mails: ["ERP", "ERP"] });
});

test("a thread that is only alike stays in both deals", async () => {
  const weak = "weak||re: offer|wei.wang@big.test";
  const other = await makeDeal(store, "Plant 4");
  for (const id of [deal, other]) await acceptDeal(store, id, [`thread/${weak}`], []);
  expect((await store.byKey("deal", weak)).length).toBe(2);
});
