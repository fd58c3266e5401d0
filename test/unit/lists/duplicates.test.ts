import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadPinyin } from "../../../lib/find/pinyin.ts";
import { matchKey } from "../../../lib/identity/match-key.ts";
import { likelyPairs } from "../../../lib/lists/duplicates.ts";
import type { PersonRow } from "../../../lib/lists/rows.ts";
import { nameFace } from "../../../lib/records/name-face.ts";
import { fromAddresses, reasonsFor } from "../../../lib/records/same-reasons.ts";
import { companyRow, dealRow, part, personRow, sceneOf } from "./rows.ts";

beforeAll(loadPinyin);

const named = (
  id: string,
  name: string,
  addresses: string[],
  more: { companies?: string[]; deals?: string[] } = {},
) =>
  personRow(
    { id },
    {
      name,
      addresses,
      companies: more.companies ?? [],
      parts: (more.deals ?? []).map((deal) => part({ deal, stakeholder: `${id} ${deal}` })),
    },
  );
const told = (...people: PersonRow[]) =>
  likelyPairs(sceneOf({ people })).map(({ one, other, reasons }) => [`${one} ${other}`, ...reasons]);

describe("persons", () => {
  test("by name, sound, initials and address, each with what else speaks for it", () => {
    const found = told(
      named("a", "王伟", ["ww@big.test"]),
      named("b", "Wei Wang", ["wei@big.test"]),
      named("c", "John Smith", ["js@big.test"]),
      named("d", "J. Smith", ["sales@big.test"]),
      named("e", "李小明", [], { companies: ["firm"] }),
      named("f", "", ["lixm@firm.test"], { companies: ["firm"] }),
      named("g", "Li Chen", ["li@old.test"], { deals: ["erp"] }),
      named("h", "Chen, Li", ["li.chen@new.test"], { deals: ["erp"] }),
    );
    expect(found.sort()).toEqual([
      ["a b", "same-sound", "same-domain"],
      ["c d", "same-initials", "same-domain"],
      ["e f", "name-in-address", "same-company"],
      ["g h", "same-name", "same-deal"],
    ]);
  });

  test("a domain tells of the company that has it", () => {
    const people = [
      named("a", "Li Chen", ["li@big.test"]),
      named("b", "Li Chen", [], { companies: ["firm"] }),
    ];
    const scene = sceneOf({ people, companies: [companyRow({ id: "firm", domains: ["big.test"] })] });
    expect(likelyPairs(scene)[0]?.reasons).toEqual(["same-name", "same-company", "no-address"]);
  });

  test("the same name alone is no reason; nor is a private address where many bear it", () => {
    expect(told(named("a", "Li Chen", ["li@old.test"]), named("b", "Li Chen", ["chen@new.test"]))).toEqual(
      [],
    );
    const firms = [1, 2, 3, 4].map((number) =>
      named(`${number}`, "Li Chen", [`li${number}@firm${number}.test`]),
    );
    expect(told(...firms, named("home", "Li Chen", ["lc88@qq.com"]))).toEqual([]);
  });

  test("who was put away is not among them", () => {
    const away = { ...named("b", "Li Chen", ["chen@big.test"]), archived: true };
    expect(told(named("a", "Li Chen", ["li@big.test"]), away)).toEqual([]);
  });
});

test("companies by name or domain but for parents; deals still open by nearly the same name at one company", () => {
  const companies = [
    companyRow({ id: "a", names: ["Big Water Ltd."], domains: ["big.test"] }),
    companyRow({ id: "b", names: ["BIG WATER GmbH"], domains: ["water.test"] }),
    companyRow({ id: "c", names: ["Wet"], domains: ["sales.big.test"], parent: "a" }),
  ];
  const deals = ["ERP rollout", "ERP roll-out", "ERP rollout phase 2"].map((name, index) =>
    dealRow({ id: `${index}`, name, company: "a" }),
  );
  const closed = dealRow({ id: "lost", name: "ERP rollout", company: "a", status: "lost" });
  expect(likelyPairs(sceneOf({ companies, deals: [...deals, closed] }))).toEqual([
    { type: "company", one: "a", other: "b", reasons: ["same-name"] },
    { type: "deal", one: "0", other: "1", reasons: ["near-name", "same-company"] },
  ]);
});

const NAMES = ["王伟", "Wei Wang", "W. Wang", "", "Li Chen", "Chen, Li", "张伟 Wei Zhang", "Zhang Wei"];
const LOCALS = ["wei.wang", "wwang", "li.chen", "lichen", "x", "zhangw"];
const anyone = fc.record({
  name: fc.constantFrom(...NAMES),
  addresses: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...LOCALS), fc.constantFrom("big.test", "old.test", "qq.com"))
      .map((all) => all.join("@")),
    { maxLength: 2 },
  ),
  companies: fc.subarray(["firm", "other"]),
  deals: fc.subarray(["erp", "plant"]),
});

test("blocks miss nobody: the same as comparing each with each", () => {
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 30, size: "max" }), (all) => {
      const people = all.map(({ name, addresses, ...more }, index) =>
        named(`${index}`, name, addresses, more),
      );
      const found = new Set(likelyPairs(sceneOf({ people })).map(({ one, other }) => `${one} ${other}`));
      const known = all.map(({ name, addresses, ...more }) => ({
        ...fromAddresses(addresses.map(matchKey)),
        ...more,
        face: nameFace([name], addresses.map(matchKey)),
      }));
      for (const [left, one] of known.entries()) {
        for (const [right, other] of known.entries()) {
          if (left >= right) continue;
          const pair = `${left} ${right}`;
          if (reasonsFor(one, other, false).length) expect(found, pair).toContain(pair);
          if (!reasonsFor(one, other, true).length) expect(found, pair).not.toContain(pair);
        }
      }
    }),
    { numRuns: 200 },
  );
});
