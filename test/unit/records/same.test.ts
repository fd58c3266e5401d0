import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { keepApart, keptApart, mayBeSame, merge, split } from "../../../lib/records/merge.ts";
import type { Seen } from "../../../lib/records/persons.ts";
import { likelySame } from "../../../lib/records/same.ts";
import { type Tag, tag } from "../../../lib/records/tagging.ts";
import type { FactDraft } from "../../../lib/store/fact.ts";
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

describe("who is likely the same", () => {
  const found = async (id: string, type: "person" | "company" | "deal" = "person") =>
    (await likelySame(store, type, id)).map(({ other, reasons }) => [
      other.ref.slice(type.length + 1),
      ...reasons,
    ]);

  test("the same name in another order, and the same company", async () => {
    const one = await person(old, [["company/big", {}]]);
    const other = await person(young, [["company/big", {}]]);
    expect(await found(one)).toEqual([[other, "same-name", "same-company"]]);
    expect(await found(other)).toEqual([[one, "same-name", "same-company"]]);
  });

  test("one more domain below the company's, accents aside", async () => {
    const one = await person({ name: "José Müller", address: "jm@sales.big.test" });
    const other = await person({ name: "Jose Mueller", address: "jose@big.test" });
    expect(await found(one)).toEqual([[other, "same-name", "same-domain"]]);
  });

  test("a private address beside the one at work; the name alone is no reason", async () => {
    const work = await person({ name: "王伟", address: "wei.wang@big.test" });
    const home = await person({ name: "王 伟", address: "ww88@qq.com" });
    const elsewhere = await person({ name: "王伟", address: "w@other.test" });
    expect(await found(work)).toEqual([[home, "same-name", "private-address"]]);
    expect((await found(elsewhere)).flat()).not.toContain(work);
  });

  test("a Chinese name and its pinyin, at one firm or by the address", async () => {
    const chinese = await person({ name: "王伟", address: "ww@big.test" });
    const latin = await person({ name: "Wei Wang", address: "wei@big.test" });
    expect(await found(chinese)).toEqual([[latin, "same-sound", "same-domain"]]);
    expect(await found(latin)).toEqual([[chinese, "same-sound", "same-domain"]]);
  });

  test("an address that spells the name of somebody who has none, where more speaks for it", async () => {
    const chinese = await person({ name: "李小明", address: null }, [["company/big", {}]]);
    const unnamed = await person({ name: "", address: "lixm@big.test" }, [["company/big", {}]]);
    await person({ name: "", address: "lixm@other.test" });
    expect(await found(chinese)).toEqual([[unnamed, "name-in-address", "same-company"]]);
    expect(await found(unnamed)).toEqual([[chinese, "name-in-address", "same-company"]]);
  });

  test("initials, only among people of one firm", async () => {
    const whole = await person({ name: "John Smith", address: "js@big.test" });
    const short = await person({ name: "J. Smith", address: "sales@big.test" });
    await person({ name: "J. Smith", address: "j@other.test" });
    expect(await found(whole)).toEqual([[short, "same-initials", "same-domain"]]);
  });

  test("a name that many bear needs more than a private address", async () => {
    for (const number of [1, 2, 3, 4]) await person({ name: "Wang Wei", address: `w@firm${number}.test` });
    const home = await person({ name: "Wang Wei", address: "ww88@qq.com" });
    expect(await found(home)).toEqual([]);
  });

  test("the same local part at a new employer", async () => {
    const before = await person({ name: "Li Chen", address: "li.chen@old.test" });
    const now = await person({ name: "Li Chen", address: "li.chen@new.test" });
    expect(await found(now)).toEqual([[before, "same-name", "same-local-part"]]);
  });

  test("whom the rep refused, or split, is not proposed again; undone, it is", async () => {
    const one = await person(old, [["company/big", {}]]);
    const other = await person(young, [["company/big", {}]]);
    await merge(store, "person", one, other);
    const facts = await split(store, `person:${one}`);
    expect(await found(one)).toEqual([]);
    expect(await found(other)).toEqual([]);
    await store.undo(facts.map(({ id }) => id));
    expect(await store.things("person")).toHaveLength(1);
  });

  test("whom the rep refused is named by both, whoever said it, and by what they were joined with since", async () => {
    const one = await person(old);
    const other = await person(young);
    const third = await person({ name: "Lee", address: "lee@new.test" });
    const apart = async (id: string) => (await keptApart(store, `person:${id}`)).map(({ ref }) => ref);
    await keepApart(store, "person", one, other);
    expect([await apart(one), await apart(other)]).toEqual([[`person:${other}`], [`person:${one}`]]);
    // Said of somebody before they were on record.
    await keepApart(store, "person", third, "li@old.test");
    expect(await apart(third)).toEqual([`person:${one}`]);
    expect(new Set(await apart(one))).toEqual(new Set([`person:${other}`, `person:${third}`]));
    await merge(store, "person", other, third);
    expect([await apart(one), await apart(third)]).toEqual([[`person:${third}`], [`person:${one}`]]);
    await mayBeSame(store, "person", one, third);
    expect([await apart(one), await apart(third)]).toEqual([[], []]);
  });

  test("whom the rep refused is proposed again once that is taken back, whoever of the two said it", async () => {
    const one = await person(old, [["company/big", {}]]);
    const other = await person(young, [["company/big", {}]]);
    await keepApart(store, "person", one, other);
    await keepApart(store, "person", other, "li@old.test");
    expect(await found(other)).toEqual([]);
    await mayBeSame(store, "person", other, one);
    expect((await found(other)).map(([id]) => id)).toEqual([one]);
    expect((await found(one)).map(([id]) => id)).toEqual([other]);
  });

  test("a placeholder and the real one who has its role", async () => {
    const erp = await deal("ERP");
    const cfo = await person({ name: "", address: null }, [["title", "the CFO"]]);
    const signs: Tag = { kind: "role", role: "economic-buyer", holds: true };
    await tag(store, { seen: { name: "", address: null }, person: cfo, deal: erp }, [signs]);
    const { person: real } = await tagged(young, erp, signs);
    expect(await found(real)).toEqual([[cfo, "same-role"]]);
    expect(await found(cfo)).toEqual([[real, "same-role"]]);
  });

  test("companies by name without the legal form, or by domain; a parent is another", async () => {
    const said = (id: string, ...fields: [string, FactDraft["value"]][]) =>
      store.record(fields.map(([field, value]) => ({ about: `company:${id}`, field, value })));
    await said("one", ["name/Big Water Ltd.", true], ["domain/big.test", true]);
    await said("two", ["name/BIG WATER GmbH & Co. KG", true]);
    await said("three", ["name/Great Wet", true], ["domain/big.test", true]);
    await said("four", ["name/Big Water", true], ["parent", "one"]);
    expect((await found("one", "company")).sort()).toEqual([
      ["three", "same-domain"],
      ["two", "same-name"],
    ]);
    await said("five", ["name/上海大水股份有限公司", true]);
    await said("six", ["name/上海大水", true]);
    expect(await found("five", "company")).toEqual([["six", "same-name"]]);
  });

  test("deals of one company with nearly one name, or of one thread; phases are two deals", async () => {
    const named = async (name: string, ...fields: [string, FactDraft["value"]][]) => {
      const id = await deal(name);
      await store.record(fields.map(([field, value]) => ({ about: `deal:${id}`, field, value })));
      return id;
    };
    const one = await named("ERP rollout phase 1", ["company", "big"]);
    const slip = await named("ERP roll-out, Phase 1", ["company", "big"]);
    await named("ERP rollout phase 2", ["company", "big"]);
    await named("ERP rollout phase 1", ["company", "other"]);
    await named("ERP rollout phase 1", ["company", "big"], ["status", "lost"]);
    expect(await found(one, "deal")).toEqual([[slip, "near-name", "same-company"]]);
    const left = await named("Boilers", ["thread/gmail|x", true]);
    const right = await named("Heating", ["thread/gmail|x", true]);
    expect(await found(left, "deal")).toEqual([[right, "same-thread"]]);
  });
});
