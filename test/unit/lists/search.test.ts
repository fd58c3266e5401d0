/** Lists are searched as the find box searches: by any word of a row, by sound, and with a slip where nothing else fits. */
import { beforeAll, expect, test } from "vitest";
import { loadPinyin } from "../../../lib/find/pinyin.ts";
import { COMPANY_LIST } from "../../../lib/lists/company-list.ts";
import { PEOPLE_LIST } from "../../../lib/lists/people-list.ts";
import { searched } from "../../../lib/lists/search.ts";
import { companyRow, dealRow, part, personRow, sceneOf } from "./rows.ts";

const PEOPLE = [
  personRow({ id: "wei" }, { name: "王伟", addresses: ["wei.wang@big.test"], parts: [part()] }),
  personRow({ id: "soren" }, { name: "Søren Kovács", addresses: ["sk@old.test"], companies: [] }),
  personRow({ id: "sora" }, { name: "Sora Kovacz", addresses: [], companies: [] }),
];
const SCENE = sceneOf({ people: PEOPLE, deals: [dealRow()], companies: [companyRow()] });

const found = (typed: string) => searched(PEOPLE, typed, PEOPLE_LIST, SCENE).map(({ id }) => id);

beforeAll(loadPinyin);

test.each([
  ["wang", ["wei"]],
  ["wangwei", ["wei"]],
  ["ww", ["wei"]],
  ["王", ["wei"]],
  ["big.test", ["wei"]],
  ["soren", ["soren"]],
  ["KOVACS", ["soren"]],
  ["kovacs sk@", ["soren"]],
  ["line wei", ["wei"]],
  ["nobody", []],
  [" ", ["wei", "soren", "sora"]],
])("%s finds %j", (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test("a name in the middle of a company's is found while it is being typed", () => {
  const rows = [companyRow({ id: "c", names: ["重庆宇宙科技有限公司"], domains: [] })];
  const ids = (typed: string) => searched(rows, typed, COMPANY_LIST, SCENE).map(({ id }) => id);
  for (const typed of ["yuz", "yuzho", "yuzhou", "yzk"]) expect(ids(typed), typed).toEqual(["c"]);
  expect(ids("bob")).toEqual([]);
});

test("a slip counts only where nothing fits as it was typed", () => {
  expect(found("sroen")).toEqual(["soren"]);
  expect(found("kovacz")).toEqual(["sora"]);
});
