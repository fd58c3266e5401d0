import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { cardOf } from "../../../lib/records/card.ts";
import { companyById } from "../../../lib/records/companies.ts";
import { dealInView } from "../../../lib/records/deals.ts";
import { joinedFrom, merge, mergeSeen, split, whoStays } from "../../../lib/records/merge.ts";
import type { Seen } from "../../../lib/records/persons.ts";
import { type Tag, tag } from "../../../lib/records/tagging.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshMachine, openOn } from "../store/open-in-memory.ts";
import { makeDeal, makePerson } from "./people-and-deals.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const old = { name: "Li Chen", address: "li@old.test" };
const young = { name: "Chen, Li", address: "li.chen@new.test" };
let store: Store;

beforeEach(async () => {
  store = await openOn(freshMachine());
});

const person = (seen: Seen, more?: Parameters<typeof makePerson>[2]) => makePerson(store, seen, more);
const deal = (name: string) => makeDeal(store, name);
const tagged = (seen: Seen, where: string | null, ...tags: Tag[]) => tag(store, { seen, deal: where }, tags);
const role = (name: "coach" | "user-buyer"): Tag => ({ kind: "role", role: name, holds: true });

describe("joining", () => {
  test("one card and one place in the deal, by either address; splitting gives both back as they were", async () => {
    const erp = await deal("ERP");
    await tagged(old, erp, role("coach"), { kind: "support", value: 2, on: "2026-11-20" });
    await tagged(young, erp, role("user-buyer"), { kind: "support", value: -1, on: "2026-11-01" });
    const [from, into] = [(await cardOf(store, old, erp)).person, (await cardOf(store, young, erp)).person];
    const before = await dealInView(store, erp);
    await merge(store, "person", from?.id ?? "", into?.id ?? "");
    for (const seen of [old, young]) {
      const card = await cardOf(store, seen, erp);
      expect(card.person?.id).toBe(into?.id);
      expect(card.person?.addresses.sort()).toEqual(["li.chen@new.test", "li@old.test"]);
      expect(card.stakeholder?.roles.sort()).toEqual(["coach", "user-buyer"]);
      expect(card.stakeholder?.confidential).toEqual(["role/coach"]);
      expect(card.stakeholder?.support.map(({ value }) => value)).toEqual([-1, 2]);
    }
    expect((await dealInView(store, erp))?.people).toHaveLength(1);
    await split(store, `person:${from?.id}`);
    const after = await dealInView(store, erp);
    const sorted = (people?: { person: { id: string } }[]) =>
      [...(people ?? [])].sort((left, right) => (left.person.id < right.person.id ? -1 : 1));
    expect(sorted(after?.people)).toEqual(sorted(before?.people));
  });

  test("a tag given to the old address is written about the one that stays", async () => {
    const [from, into] = [await person(old), await person(young)];
    await merge(store, "person", from, into);
    const { facts } = await tagged(old, null, { kind: "need", need: "building-power", holds: true });
    expect(facts.at(-1)?.about).toBe(`person:${into}`);
    expect(await store.things("person")).toHaveLength(1);
  });

  test("a card that was opened before still tags the one that stays", async () => {
    const [from, into] = [await person(old), await person(young)];
    await merge(store, "person", from, into);
    const target = { seen: old, person: from, deal: null };
    const { facts } = await tag(store, target, [{ kind: "need", need: "building-power", holds: true }]);
    expect(facts.at(-1)?.about).toBe(`person:${into}`);
    expect(await store.byKey("stakeholder", `person:${into}`)).toHaveLength(1);
  });

  test("keeps the name and the stage of the one that stays, though the other's is newer", async () => {
    const kept = await deal("ERP rollout");
    await store.record([{ about: `deal:${kept}`, field: "stage", value: "propose" }]);
    const double = await deal("ERP roll-out");
    await store.record([
      { about: `deal:${double}`, field: "amount", value: { minor: 100, currency: "EUR" } },
    ]);
    const facts = await merge(store, "deal", double, kept);
    const view = (await dealInView(store, double))?.deal;
    expect(view).toMatchObject({ id: kept, name: "ERP rollout", stage: "propose", amount: { minor: 100 } });
    await store.undo(facts.map(({ id }) => id));
    expect((await dealInView(store, double))?.deal).toMatchObject({ id: double, name: "ERP roll-out" });
  });

  test("whichever of two companies stays, its name is the one shown; split, both are called as before", async () => {
    const named = (id: string, ...names: string[]) =>
      store.record(names.map((name) => ({ about: `company:${id}`, field: `name/${name}`, value: true })));
    const shown = async (id: string) => (await companyById(store, id))?.names;
    await named("older", "Big Water", "BW");
    await named("younger", "Große Wasser");
    const facts = await merge(store, "company", "older", "younger");
    expect(await shown("older")).toEqual(["Große Wasser", "Big Water", "BW"]);
    await split(store, "company:older");
    expect(await shown("older")).toEqual(["Big Water", "BW"]);
    expect(await shown("younger")).toEqual(["Große Wasser"]);
    expect(facts[0]).toMatchObject({ about: "company:older", field: "alias", value: "younger" });
    await merge(store, "company", "younger", "older");
    expect(await shown("younger")).toEqual(["Big Water", "BW", "Große Wasser"]);
  });

  test.each([
    ["known", "Li Chen"],
    ["seen", "Chen, Li"],
  ] as const)("somebody of a page joined with a person: the %s one's name stays", async (stays, name) => {
    const known = await person(old);
    await mergeSeen(store, young, known, stays);
    const [one, ...others] = await store.things("person");
    expect(others).toEqual([]);
    expect(one?.fields.name?.value).toBe(name);
    const [joined] = await joinedFrom(store, one?.ref ?? "person:none");
    await split(store, joined?.ref ?? "person:none");
    expect((await store.things("person")).map(({ fields }) => fields.name?.value).sort()).toEqual([
      "Chen, Li",
      "Li Chen",
    ]);
  });

  test("says what a thing was joined from, what of it does not show, and in which order", async () => {
    const [first, second] = [await person(old, [["note", "met in Kyoto"]]), await person(young)];
    const stays = await person({ name: "Li Chen", address: "li@stays.test" }, [["note", "likes order"]]);
    await merge(store, "person", first, second);
    await merge(store, "person", second, stays);
    const joined = await joinedFrom(store, `person:${first}`);
    expect(joined.map(({ ref, names, unshown }) => ({ ref, names, unshown }))).toEqual([
      {
        ref: `person:${first}`,
        names: ["Li Chen", "li@old.test"],
        unshown: [{ field: "note", text: "met in Kyoto" }],
      },
      { ref: `person:${second}`, names: ["Chen, Li", "li.chen@new.test"], unshown: [] },
    ]);
    expect(Math.abs((joined[0]?.at ?? 0) - Date.now())).toBeLessThan(60_000);
    await split(store, `person:${second}`);
    expect((await joinedFrom(store, `person:${second}`)).map(({ ref }) => ref)).toEqual([`person:${first}`]);
    expect(await joinedFrom(store, `person:${stays}`)).toEqual([]);
  });

  test("two that were merged both ways round, on two devices, are split all the same", async () => {
    const [one, other] = [await person(old), await person(young)];
    await store.record([{ about: `person:${one}`, field: "alias", value: other }]);
    await store.record([{ about: `person:${other}`, field: "alias", value: one }]);
    const [member] = await joinedFrom(store, `person:${one}`);
    await split(store, member?.ref ?? "person:none");
    expect(await store.things("person")).toHaveLength(2);
  });

  test("putting the joined person out of the deal leaves no half of it there", async () => {
    const erp = await deal("ERP");
    await tagged(old, erp, role("coach"));
    await tagged(young, erp, role("user-buyer"));
    const [from, into] = [(await cardOf(store, old, erp)).person, (await cardOf(store, young, erp)).person];
    await merge(store, "person", from?.id ?? "", into?.id ?? "");
    const part = (await cardOf(store, young, erp)).stakeholder;
    const facts = await store.record([{ about: `stakeholder:${part?.id}`, field: "archived", value: true }]);
    expect((await dealInView(store, erp))?.people).toEqual([]);
    await store.undo(facts.map(({ id }) => id));
    expect((await dealInView(store, erp))?.people[0]?.stakeholder.roles).toHaveLength(2);
  });

  test("the one with an address, and more known of, stays", async () => {
    const cfo = await person({ name: "", address: null }, [
      ["title", "the CFO"],
      ["level", "board"],
      ["note", "signs"],
      ["need/power", true],
    ]);
    const real = await person(young);
    const [one, other] = [await store.thing(`person:${cfo}`), await store.thing(`person:${real}`)];
    if (!one || !other) throw new Error("both are there");
    expect(whoStays(one, other).into.ref).toBe(other.ref);
    expect(whoStays(other, one).into.ref).toBe(other.ref);
  });
});
