/** Values in a text: in Chinese what is not 汉字 stands off from 汉字, and nothing else does. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { catalogue } from "../../../lib/i18n/catalogue.ts";
import { fill } from "../../../lib/i18n/fill.ts";
import type { Text } from "../../../lib/i18n/text.ts";

const TEXTS = Object.entries(catalogue as Record<string, Text>);
const APART = /[\p{Script=Han}][A-Za-z0-9+−]|[A-Za-z0-9+−][\p{Script=Han}]/u;
const TORN = /\p{Script=Han} +\p{Script=Han}/u;

describe("in Chinese", () => {
  test.each([
    ["与{name}联系", "王伟", "与王伟联系"],
    ["与{name}联系", "Marta", "与 Marta 联系"],
    ["与 {name} 联系", "王伟", "与王伟联系"],
    ["与 {name} 联系", "Marta", "与 Marta 联系"],
    ["与{name}联系", "", "与联系"],
    ["还有{name}人", 3, "还有 3 人"],
    ["支持程度是{name}", "−2", "支持程度是 −2"],
    ["已按 {name} 记下", "2026年11月25日", "已按 2026年11月25日记下"],
    ["{name}来过信", "王伟 Wang Wei", "王伟 Wang Wei 来过信"],
    ["{name}来过信", "（无姓名）", "（无姓名）来过信"],
    ["和“{name}”", "Marta", "和“Marta”"],
    ["占 {name}%，", 40, "占 40%，"],
    ["{name} · 商机", "王伟", "王伟 · 商机"],
    ["{name} → 商机", "王伟", "王伟 → 商机"],
    ["与{name}联系", "김민수", "与 김민수 联系"],
    ["与{name}联系", "さとう", "与さとう联系"],
  ])("%s with %s", (text, name, said) => {
    expect(fill(text, { name }, "zh-CN")).toBe(said);
  });

  it("does so in every text of the catalogue, whatever the values", () => {
    const value = fc.constantFrom<string | number>(
      "王伟",
      "Marta",
      "big.com",
      3,
      "+1",
      "王伟 W",
      "W 王伟",
      "",
    );
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.infiniteStream(value), ([key, { zh }], given) => {
        const names = [...zh.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
        const values = Object.fromEntries(names.map((name) => [name, given.next().value ?? ""]));
        const own = fill(zh.replaceAll(/\{\w+\}/g, "·"), {}, "zh-CN");
        const said = fill(zh, values, "zh-CN");
        if (!APART.test(own)) expect(said, key).not.toMatch(APART);
        if (!TORN.test(own)) expect(said, key).not.toMatch(TORN);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Where Chinese stands on one side, the sign is a full-width one; what is quoted of a file keeps its own. */
const WIDE = /[\p{Script=Han}“”‘’，。；：！？（）《》、]/u.source;
const HALF_WIDTH = new RegExp(`(?:${WIDE}|\\}) *[,;:!?()]|[,;:!?()] *${WIDE}`, "u");

test("Chinese has its own signs, and Latin words in it stand apart", () => {
  const wrong = TEXTS.filter(
    ([, { zh }]) => HALF_WIDTH.test(zh) || /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u.test(zh),
  );
  expect(wrong.map(([key, { zh }]) => `${key}: ${zh}`)).toEqual([]);
});

test("English stands as it is written", () => {
  expect(fill("Call {name}, {name}s", { name: "王伟" }, "en")).toBe("Call 王伟, 王伟s");
});

test("a value that is not given is left open", () => {
  expect(fill("与{name}联系", {}, "zh-CN")).toBe("与{name}联系");
});
