import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Person } from "../../../lib/method/model.ts";
import {
  changeMember,
  companiesNamed,
  companiesOfDomain,
  companyById,
  companyFor,
  renameCompany,
} from "../../../lib/records/companies.ts";
import { dealDrafts, dealInView, newDeal } from "../../../lib/records/deals.ts";
import { changeOfCompany, correctedCompany, employmentDraft } from "../../../lib/records/employments.ts";
import { answerMove, movedTo } from "../../../lib/records/moved.ts";
import { tag } from "../../../lib/records/tagging.ts";
import { personView } from "../../../lib/records/views.ts";
import type { FactDraft } from "../../../lib/store/fact.ts";
import { openStore } from "../../../lib/store/open.ts";
import type { Store } from "../../../lib/store/store.ts";
import { MemoryArea } from "../store/memory-area.ts";

vi.mock("../../../lib/browser.ts", () => ({ browser: {} }));

const TODAY = "2026-11-25";
let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore({ area: new MemoryArea() });
});

async function company(name: string, domain: string | null): Promise<string> {
  const { id, drafts } = await companyFor(store, { name, domain });
  if (drafts.length) await store.record(drafts);
  return id;
}

async function known(address: string): Promise<string> {
  return (await tag(store, { seen: { name: "Wang", address }, deal: null }, [])).person;
}

async function personOf(id: string): Promise<Person> {
  const thing = await store.thing(`person:${id}`);
  if (!thing) throw new Error("No such person.");
  return personView(thing);
}

describe("a company", () => {
  test("is found by any of its domains and names, and made once", async () => {
    const big = await company("Big", "big.test");
    await changeMember(store, big, "domain", "Big-Group.test", true);
    await changeMember(store, big, "name", "Big Industries", true);
    expect(await company("Whatever", "big-group.test")).toBe(big);
    expect(await company("big  industries", null)).toBe(big);
    expect(await store.things("company")).toHaveLength(1);
    await changeMember(store, big, "domain", "big.test", false);
    expect(await companiesOfDomain(store, "big.test")).toEqual([]);
  });

  test("keeps its other names when it is renamed, the new one first", async () => {
    const big = await company("BIG", "big.test");
    await changeMember(store, big, "name", "大工业", true);
    const before = await companyById(store, big);
    if (!before) throw new Error("No company.");
    const facts = await renameCompany(store, before, "Big Industries");
    expect((await companyById(store, big))?.names).toEqual(["Big Industries", "大工业"]);
    expect(await companiesNamed(store, "big")).toEqual([]);
    await store.undo(facts.map(({ id }) => id));
    expect((await companyById(store, big))?.names).toEqual(["BIG", "大工业"]);
  });
});

describe("where somebody works", () => {
  test("put right for one person, it stays as it was for everybody else", async () => {
    const [big, nord] = [await company("Big", "big.test"), await company("Nordwerk", "nordwerk.test")];
    const [wang, chen] = [await known("wang@big.test"), await known("chen@big.test")];
    const since = { company: big, from: "2025-01-01" };
    await store.record([employmentDraft(wang, since), employmentDraft(chen, { company: big })]);
    const facts = await store.record(correctedCompany(wang, since, nord));
    expect((await personOf(wang)).employments).toEqual([{ company: nord, from: "2025-01-01" }]);
    expect((await personOf(chen)).companies).toEqual([big]);
    // The address is still of the first one's domain: the rep has just said that this means nothing.
    expect(await movedTo(store, await personOf(wang), "wang@big.test", TODAY)).toBeNull();
    expect((await companyById(store, big))?.names).toEqual(["Big"]);
    await store.undo(facts.map(({ id }) => id));
    expect((await personOf(wang)).employments).toEqual([since]);
    expect(correctedCompany(wang, since, big)).toEqual([]);
  });

  test("a change ends what lasted and begins the new one; only the new one is current", async () => {
    const [big, nord] = [await company("Big", "big.test"), await company("Nordwerk", "nordwerk.test")];
    const person = await known("wang@big.test");
    await store.record([employmentDraft(person, { company: big, from: "2020-03-01" })]);
    await store.record(changeOfCompany(await personOf(person), nord, TODAY));
    expect(await personOf(person)).toMatchObject({
      companies: [nord],
      employments: [
        { company: nord, from: TODAY },
        { company: big, from: "2020-03-01", to: TODAY },
      ],
    });
  });
});

describe("somebody known who writes from another domain", () => {
  const setUp = async () => {
    const big = await company("Big", "big.test");
    const person = await known("wang@big.test");
    await store.record([employmentDraft(person, { company: big, from: "2026-06-01" })]);
    return { big, person };
  };

  test("is proposed as having changed company; accepted, it is so and is not asked again", async () => {
    const { big, person } = await setUp();
    const moved = await movedTo(store, await personOf(person), "wang@nordwerk.test", TODAY);
    expect(moved).toMatchObject({ domain: "nordwerk.test", name: "Nordwerk", from: { id: big } });
    if (!moved) return;
    const facts = await answerMove(store, moved, "changed");
    const now = await personOf(person);
    expect(now.companies).toHaveLength(1);
    expect(now.employments).toContainEqual({ company: big, from: "2026-06-01", to: TODAY });
    expect(await movedTo(store, now, "wang@nordwerk.test", TODAY)).toBeNull();
    expect(await movedTo(store, now, "wang@big.test", TODAY)).toBeNull();
    await store.undo(facts.map(({ id }) => id));
    expect((await personOf(person)).companies).toEqual([big]);
  });

  test.each([
    ["changed", { left: true, outside: false }],
    ["stays", { left: false, outside: true }],
  ] as const)(
    "%s: so they stand in open deals of the company they left, and in no other",
    async (answer, as) => {
      const { big, person } = await setUp();
      const deals = await Promise.all(
        [big, big, null].map(async (of, index) => {
          const { id, drafts } = newDeal({ name: `${index}`, company: of });
          await store.record([...drafts, ...(index === 1 ? dealDrafts(id, { status: "lost" }) : [])]);
          await tag(store, { seen: { name: "", address: null }, person, deal: id }, []);
          return id;
        }),
      );
      const moved = await movedTo(store, await personOf(person), "wang@nordwerk.test", TODAY);
      expect(moved?.inDeals).toBe(true);
      const facts = moved ? await answerMove(store, moved, answer) : [];
      const stands = async () => {
        const views = await Promise.all(deals.map((id) => dealInView(store, id)));
        return views.map((view) => view?.people[0]?.stakeholder);
      };
      const inside = { left: false, outside: false };
      expect(await stands()).toMatchObject([as, inside, inside]);
      await store.undo(facts.map(({ id }) => id));
      expect(await stands()).toMatchObject([inside, inside, inside]);
    },
  );

  test.each(["also", "same"] as const)("is not asked again after %s", async (answer) => {
    const { big, person } = await setUp();
    const moved = await movedTo(store, await personOf(person), "wang@nordwerk.test", TODAY);
    if (moved) await answerMove(store, moved, answer);
    const now = await personOf(person);
    expect(now.companies).toContain(big);
    expect(await movedTo(store, now, "wang@nordwerk.test", TODAY)).toBeNull();
  });

  test("whose company only an older address of theirs tells: proposed all the same, and both are on record then", async () => {
    const big = await company("Big", "big.test");
    const person = await known("wang@big.test");
    const address = {
      about: `person:${person}`,
      field: "address/wang@nordwerk.test",
      value: "wang@nordwerk.test",
    };
    await store.record([address as FactDraft]);
    expect(await movedTo(store, await personOf(person), "wang@big.test", TODAY)).toBeNull();
    const moved = await movedTo(store, await personOf(person), "wang@nordwerk.test", TODAY);
    expect(moved).toMatchObject({ from: { id: big }, name: "Nordwerk" });
    if (moved) await answerMove(store, moved, "changed");
    expect((await personOf(person)).employments).toEqual([
      { company: expect.any(String), from: TODAY },
      { company: big, to: TODAY },
    ]);
  });

  test.each([
    ["free mail", "wang@gmail.com", TODAY],
    ["a domain below theirs", "wang@sales.big.test", TODAY],
    ["a mail from before they were there", "wang@nordwerk.test", "2026-01-01"],
  ])("%s tells nothing", async (_, address, on) => {
    const { person } = await setUp();
    expect(await movedTo(store, await personOf(person), address, on)).toBeNull();
  });

  test("a parent company is no change", async () => {
    const { big, person } = await setUp();
    const group = await company("Group", "group.test");
    await store.record([{ about: `company:${big}`, field: "parent", value: group }]);
    expect(await movedTo(store, await personOf(person), "wang@group.test", TODAY)).toBeNull();
  });
});
