import { beforeAll, describe, expect, test } from "vitest";
import { Finder } from "../../../lib/find/finder.ts";
import { marksIn } from "../../../lib/find/marks.ts";
import { loadPinyin, soundsAt } from "../../../lib/find/pinyin.ts";
import type { Row } from "../../../lib/find/row.ts";

const row = (title: string, more: Partial<Row> = {}): Row => ({
  kind: "person",
  id: title,
  title,
  texts: [],
  detail: [],
  changed: "",
  closed: false,
  archived: false,
  ...more,
});

const NAMES = [
  "Kovács Márta",
  "Jonathan Smith",
  "Elin Strand",
  "Søren Łukasiewicz",
  "Groß Jürgen",
  "Nguyễn Thị Hà",
  "Петров Сергей",
  "王伟",
  "吕布",
  "曾国藩",
  "单雄信",
  "仇英",
  "任我行",
  "欧阳修",
  "陳偉",
  "重庆宇宙科技有限公司",
  "解缙",
  "李 晨",
];

beforeAll(loadPinyin);

const finder = new Finder();
for (const name of NAMES) finder.put(row(name));
const found = (typed: string) =>
  finder
    .find(typed, 20)
    .flatMap(({ rows }) => rows)
    .map(({ title }) => title);

describe("a name is found by what is typed of it", () => {
  test.each([
    ["kovacs", "Kovács Márta"],
    ["KOVÁCS", "Kovács Márta"],
    ["kov mar", "Kovács Márta"],
    ["marta kovacs", "Kovács Márta"],
    ["kovcs", "Kovács Márta"],
    ["kovacss", "Kovács Márta"],
    ["kovasc", "Kovács Márta"],
    ["lovacs", "Kovács Márta"],
    ["smiht", "Jonathan Smith"],
    ["jonahtan", "Jonathan Smith"],
    ["jonatan smth", "Jonathan Smith"],
    ["soren", "Søren Łukasiewicz"],
    ["lukasiewicz", "Søren Łukasiewicz"],
    ["gross", "Groß Jürgen"],
    ["jurgen", "Groß Jürgen"],
    ["nguyen", "Nguyễn Thị Hà"],
    ["петров", "Петров Сергей"],
    ["петорв", "Петров Сергей"],
    ["王", "王伟"],
    ["王伟", "王伟"],
    ["wangwei", "王伟"],
    ["wang wei", "王伟"],
    ["wang w", "王伟"],
    ["wangw", "王伟"],
    ["wwei", "王伟"],
    ["ww", "王伟"],
    ["王w", "王伟"],
    ["lvbu", "吕布"],
    ["lubu", "吕布"],
    ["lyu bu", "吕布"],
    ["lb", "吕布"],
    ["zengguofan", "曾国藩"],
    ["cengguofan", "曾国藩"],
    ["zgf", "曾国藩"],
    ["zenggf", "曾国藩"],
    ["shanxiongxin", "单雄信"],
    ["qiuying", "仇英"],
    ["renwx", "任我行"],
    ["renwohang", "任我行"],
    ["oyx", "欧阳修"],
    ["ouyangx", "欧阳修"],
    ["chenwei", "陳偉"],
    ["chongqing", "重庆宇宙科技有限公司"],
    ["cqyzkj", "重庆宇宙科技有限公司"],
    ["yuzhou", "重庆宇宙科技有限公司"],
    ["宇科", "重庆宇宙科技有限公司"],
    ["xiejin", "解缙"],
    ["lichen", "李 晨"],
    ["lc", "李 晨"],
  ])("%s → %s", (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test("and not by another", () => {
    expect(found("zzzz")).toEqual([]);
    expect(found("kovacs smith")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found("  \n ")).toEqual([]);
    expect(found("(*+?[\\")).toEqual([]);
  });
});

describe("Latin letters find no Chinese name by far-fetched sounds", () => {
  const companies = ["宁波百川机械有限公司", "重庆永安能源集团", "重庆宇宙科技有限公司"];
  const among = new Finder();
  const people = ["Bob Smith", "Anna Lee", "Max Kern", "司马霞洋", "马霞志"];
  for (const name of [...people, ...companies]) among.put(row(name));
  const names = (typed: string) =>
    among.find(typed, 20).flatMap(({ rows }) => rows.map(({ title }) => title));

  test.each([
    ["bob", ["Bob Smith"]],
    ["anna", ["Anna Lee"]],
    ["max", ["Max Kern", "马霞志"]],
  ])("%s", (typed, expected) => expect(names(typed)).toEqual(expected));

  test.each([
    ["bcjx", "宁波百川机械有限公司"],
    ["baichuan", "宁波百川机械有限公司"],
    ["baichuanjixie", "宁波百川机械有限公司"],
    ["yonganneng", "重庆永安能源集团"],
    ["nengyuan", "重庆永安能源集团"],
    ["xiayang", "司马霞洋"],
    ["simax", "司马霞洋"],
    ["宇宙k", "重庆宇宙科技有限公司"],
  ])("while %s still finds %s", (typed, expected) => expect(names(typed)).toEqual([expected]));

  test("and a name in the middle of a longer one is found at each letter of it", () => {
    for (const typed of ["yuz", "yuzh", "yuzho", "yuzhou", "yuzhouk"])
      expect(names(typed), typed).toEqual(["重庆宇宙科技有限公司"]);
  });
});

describe("what stands first", () => {
  test("the very name, with a slip in it, before one that has more around it", () => {
    const names = ["Office of Marta Kovács", "Marta Kovács"];
    for (const order of [names, names.toReversed()]) {
      for (const typed of ["marta kovasc", "matra kovacs", "mata kovasc"]) {
        expect(
          titles(
            order.map((name) => row(name)),
            typed,
          )[0],
          typed,
        ).toBe("Marta Kovács");
      }
    }
  });

  const titles = (rows: Row[], typed: string) => {
    const one = new Finder();
    for (const each of rows) one.put(each);
    return one
      .find(typed, 20)
      .flatMap((group) => group.rows)
      .map(({ id }) => id);
  };

  test("the very name, then names that begin so, words, insides, slips", () => {
    const rows = [
      row("Cehn", { id: "slip" }),
      row("Archen", { id: "inside" }),
      row("Li Chen", { id: "word" }),
      row("Cheney", { id: "begins" }),
      row("Chen", { id: "very" }),
      row("Nobody", { id: "address", texts: ["chen@big.test"] }),
    ];
    expect(titles(rows, "chen")).toEqual(["very", "begins", "word", "address", "inside", "slip"]);
  });

  test("open and recent before closed and old, put away last", () => {
    const rows = [
      row("ERP", { id: "away", archived: true, changed: "9" }),
      row("ERP", { id: "closed", closed: true, changed: "8" }),
      row("ERP", { id: "old", changed: "1" }),
      row("ERP", { id: "new", changed: "7" }),
    ];
    expect(titles(rows, "erp")).toEqual(["new", "old", "closed", "away"]);
  });

  test("an address, its domain, another name and a company's name find a person too", () => {
    const rows = [row("Wang Wei", { id: "w", texts: ["w.wang@big.test", "王伟", "Big Industries"] })];
    for (const typed of ["w.wang@", "big.test", "@big", "王伟", "industries", "wang industies"]) {
      expect(titles(rows, typed), typed).toEqual(["w"]);
    }
  });
});

describe("kept up to date", () => {
  test("a row is replaced and removed", () => {
    const one = new Finder();
    one.put(row("Old name", { id: "a" }));
    one.put(row("New name", { id: "a" }));
    expect(one.find("old", 9)).toEqual([]);
    expect(one.find("new", 9)[0]?.total).toBe(1);
    one.remove("person:a");
    expect(one.find("new", 9)).toEqual([]);
  });
});

describe("marks", () => {
  const marked = (text: string, typed: string) =>
    marksIn(text, typed)
      .map(([start, end]) => text.slice(start, end))
      .join("|");

  test.each([
    ["Kovács Márta", "kovacs", "Kovács"],
    ["Kovács Márta", "mar kov", "Kov|Már"],
    ["Groß Jürgen", "gross", "Groß"],
    ["Kovács Márta", "kovcs", "Kovács"],
    ["王伟 Wang Wei", "wangwei", "王伟"],
    ["重庆宇宙科技", "宇科", "宇|科"],
    ["Anna", "xyz", ""],
  ])("%s, %s", (text, typed, expected) => expect(marked(text, typed)).toBe(expected));
});

test("a name of one sound many times over is gone through to its end", () => {
  expect(soundsAt("啊".repeat(60), `${"a".repeat(40)}b`)).toBeNull();
  expect(soundsAt("啊".repeat(60), "a".repeat(40))).toEqual([0, 40]);
});
