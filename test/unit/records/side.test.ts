import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PageMessage, Place } from "../../../lib/pages/reading.ts";
import { cardOf } from "../../../lib/records/card.ts";
import { dealInView, newDeal } from "../../../lib/records/deals.ts";
import { oursInDeals, takeOut } from "../../../lib/records/in-deals.ts";
import { split } from "../../../lib/records/merge.ts";
import { keptOut, sayNoise } from "../../../lib/records/noise.ts";
import type { Seen } from "../../../lib/records/persons.ts";
import { joinSameColleagues } from "../../../lib/records/same-colleague.ts";
import {
  addColleague,
  addOwnAddress,
  addOwnDomain,
  changeColleague,
  letIn,
  owners,
  readSide,
  removeColleague,
  removeOwnAddress,
  removeOwnDomain,
  takeBackIn,
} from "../../../lib/records/side.ts";
import { tag } from "../../../lib/records/tagging.ts";
import { openTasks } from "../../../lib/records/task-lists.ts";
import { makeTask } from "../../../lib/records/tasks.ts";
import type { Fact } from "../../../lib/store/fact.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const tom = { name: "Tom Hale", address: "tom.hale@acme.test" };
const list = { name: "Sales list", address: "sales@lists.big.test" };
let store: Store;
let deal: string;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
  const { id, drafts } = newDeal({ name: "ERP rollout" });
  await store.record(drafts);
  deal = id;
});

const put = (seen: Seen) =>
  tag(store, { seen, deal }, [{ kind: "role", role: "technical-buyer", holds: true }]);
const inDeal = async () =>
  (await dealInView(store, deal))?.people.map(({ person, stakeholder }) => [
    person.name,
    ...stakeholder.roles,
  ]);
const undo = (facts: Fact[]) => store.undo(facts.map(({ id }) => id));
const TAGGED = [["Tom Hale", "technical-buyer"]];

describe("our side", () => {
  test("a stakeholder who becomes a colleague is in no deal, and loses nothing on the way back", async () => {
    await put(tom);
    await addColleague(store, tom);
    expect(await inDeal()).toEqual([]);
    expect((await cardOf(store, tom, deal)).parts).toEqual([]);
    await letIn(store, tom.address);
    expect(await inDeal()).toEqual(TAGGED);
    expect((await readSide(store)).sideOf(tom.address)).toBeNull();
    await takeBackIn(store, tom.address);
    expect(await inDeal()).toEqual([]);
    expect((await readSide(store)).colleagues).toHaveLength(1);
  });

  test("undo of it brings the part back", async () => {
    await put(tom);
    await undo(await addColleague(store, tom));
    expect(await inDeal()).toEqual(TAGGED);
    expect((await readSide(store)).sideOf(tom.address)).toBeNull();
  });

  test("an own address is nobody's part, until it is removed", async () => {
    await put(tom);
    await addOwnAddress(store, tom.address);
    expect(await inDeal()).toEqual([]);
    await removeOwnAddress(store, tom.address);
    expect(await inDeal()).toEqual(TAGGED);
  });

  test("people of an own domain, and of what is below it, are colleagues without being listed", async () => {
    await addOwnDomain(store, "acme.test");
    const side = await readSide(store);
    expect(["tom@acme.test", "tom@mail.ACME.test", "tom@notacme.test"].map(side.sideOf)).toEqual([
      "side",
      "side",
      null,
    ]);
    expect(side.idOf("tom@acme.test")).toBe("tom@acme.test");
    await removeOwnDomain(store, "acme.test");
    expect((await readSide(store)).sideOf("tom@acme.test")).toBeNull();
  });

  test("whoever of a new own domain stands in deals is offered, and taken out in one step", async () => {
    await put(tom);
    await put({ name: "王伟", address: "wei.wang@big.test" });
    await addOwnDomain(store, "acme.test");
    const found = await oursInDeals(store);
    expect(found.map(({ name }) => name)).toEqual(["Tom Hale"]);
    const facts = await takeOut(store, found);
    expect(await inDeal()).toEqual([["王伟", "technical-buyer"]]);
    expect(await oursInDeals(store)).toEqual([]);
    await undo(facts);
    expect(await inDeal()).toHaveLength(2);
  });

  test("a colleague is listed once, changed, removed and listed again", async () => {
    await addColleague(store, tom);
    await addColleague(store, { ...tom, name: "Thomas Hale" });
    const [listed] = (await readSide(store)).colleagues;
    if (!listed) throw new Error("not listed");
    expect((await owners(store)).map(({ id, name }) => [id, name])).toEqual([
      ["self", "You"],
      [listed.id, "Thomas Hale"],
    ]);
    await changeColleague(store, listed, { name: "Thomas Hale", address: "thale@acme.test" });
    const changed = await readSide(store);
    expect(changed.idOf("thale@acme.test")).toBe(listed.id);
    expect(changed.sideOf(tom.address)).toBeNull();
    const [now] = changed.colleagues;
    if (!now) throw new Error("not listed");
    await removeColleague(store, now);
    const removed = await readSide(store);
    expect(removed.sideOf("thale@acme.test")).toBeNull();
    expect(removed.nameOf(listed.id)).toBe("Thomas Hale");
    await addColleague(store, { name: "Thomas Hale", address: "thale@acme.test" });
    expect((await readSide(store)).colleagues.map(({ id }) => id)).toEqual([listed.id]);
  });

  describe("somebody listed on two devices", () => {
    const names = async () => (await readSide(store)).colleagues.map(({ id, name }) => [id, name]);
    const restored = async (id: string, { name, address } = tom) => {
      const about = `colleague:${id}` as const;
      await store.record([
        { about, field: "name", value: name },
        { about, field: `address/${address}`, value: address },
      ]);
    };

    test("is one, with the tasks of both, whichever of them was there first", async () => {
      await restored("other");
      await restored(tom.address);
      await makeTask(store, { title: "call", owner: "other" });
      await joinSameColleagues(store);
      expect(await names()).toEqual([[tom.address, "Tom Hale"]]);
      expect((await openTasks(store)).map(({ task, ownerName }) => [task.owner, ownerName])).toEqual([
        [tom.address, "Tom Hale"],
      ]);
      expect(await joinSameColleagues(store)).toEqual([]);
    });

    test("listed by hand on both, is the same colleague from the start", async () => {
      await addColleague(store, tom);
      expect(await names()).toEqual([[tom.address, "Tom Hale"]]);
    });

    test("split by the rep, stays two; of another address nobody is joined unasked", async () => {
      await restored("other");
      await restored(tom.address);
      await restored("third", { name: "Tom Hale", address: "tom@acme.test" });
      await joinSameColleagues(store);
      expect(await names()).toHaveLength(2);
      await split(store, "colleague:other");
      await joinSameColleagues(store);
      expect(await names()).toHaveLength(3);
    });

    test("an id that is somebody's with another address by now is not taken for a new one", async () => {
      await addColleague(store, tom);
      const [before] = (await readSide(store)).colleagues;
      if (before) await changeColleague(store, before, { name: "Ann", address: "ann@acme.test" });
      await addColleague(store, tom);
      expect((await names()).map(([, name]) => name)).toEqual(["Ann", "Tom Hale"]);
    });
  });

  test("whoever is removed from the list but is of an own domain stays a colleague, and out of deals", async () => {
    await put(tom);
    await addOwnDomain(store, "acme.test");
    await addColleague(store, tom);
    const [listed] = (await readSide(store)).colleagues;
    if (listed) await removeColleague(store, listed);
    expect((await readSide(store)).sideOf(tom.address)).toBe("side");
    expect(await inDeal()).toEqual([]);
  });
});

describe("noise", () => {
  const why = async (seen: Seen) => keptOut(await cardOf(store, seen, deal), { subject: null, people: [] });

  test("is kept out until it is let in, and stays let in", async () => {
    expect(await why(list)).toBe("list");
    const facts = await sayNoise(store, list, false);
    expect(await why(list)).toBeNull();
    await undo(facts);
    expect(await why(list)).toBe("list");
  });

  test("is what a message went to and is to be answered to; of several messages that tells nothing", async () => {
    const buyers = { name: "Buyers", address: "buyers@big.test" };
    const out = async (messages: PageMessage[], places: Place[]) =>
      keptOut(await cardOf(store, buyers, null), {
        subject: null,
        people: [{ ...buyers, in: places }],
        messages,
      });
    const one: PageMessage = { id: "1", date: null, from: tom.address, direction: "in" };
    expect(await out([one], ["to", "reply-to"])).toBe("list");
    expect(await out([one], ["from", "to", "reply-to"])).toBeNull();
    expect(await out([one], ["reply-to"])).toBeNull();
    expect(await out([one, { ...one, id: "2" }], ["to", "reply-to"])).toBeNull();
  });

  test("is never guessed of somebody with a part in a deal", async () => {
    await put(list);
    expect(await why(list)).toBeNull();
  });

  test("said of a real person takes them out of their deals, and gives them back", async () => {
    await put(tom);
    await sayNoise(store, tom, true);
    expect(await why(tom)).toBe("rep");
    expect(await inDeal()).toEqual([]);
    await sayNoise(store, tom, false);
    expect(await why(tom)).toBeNull();
    expect(await inDeal()).toEqual(TAGGED);
  });
});
