import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanAddress, cleanName, isAddress, parsePeople } from "../../../lib/pages/address.ts";
import { decodeWords } from "../../../lib/pages/encoded-words.ts";

const people = (text: string) => parsePeople(text).map(({ name, address }) => `${name}|${address}`);

describe("parsePeople", () => {
  const cases: [string, string[]][] = [
    ["Chen, Li <li@big.test>, Ana <ana@corvo.test>", ["Chen, Li|li@big.test", "Ana|ana@corvo.test"]],
    ["Wei <wei@big.test> <x@evil.test>", ["Wei <wei@big.test>|x@evil.test"]],
    ['"ceo@big.test" <x@evil.test>', ["ceo@big.test|x@evil.test"]],
    ["ceo@big.test <x@evil.test>", ["ceo@big.test|x@evil.test"]],
    ["<img src=x onerror=alert(1)> <x@evil.test>", ["<img src=x onerror=alert(1)>|x@evil.test"]],
    ["Ana <ana@corvo.test> on Tuesday", ["Ana|ana@corvo.test"]],
    ["Buyers: Ana <ana@corvo.test>, ben@corvo.test;", ["Ana|ana@corvo.test", "|ben@corvo.test"]],
    ["undisclosed-recipients:;", []],
    ["=?utf-8?Q?Foo=2C_evil=40x.test?= <real@x.test>", ["Foo, evil@x.test|real@x.test"]],
    ["=?gb2312?B?zfXOsA==?= <wei@big.test>", ["王伟|wei@big.test"]],
    ["王伟\u00a0<wei@BIG.test>", ["王伟|wei@big.test"]],
    ["info@例子.test", ["|info@例子.test"]],
    ["<mailto:ana@corvo.test>", ["|ana@corvo.test"]],
    ["no address here", []],
    ["t1-3@", []],
  ];
  it.each(cases)("%s", (text, expected) => expect(people(text)).toEqual(expected));

  it("never throws, and gives only addresses that stand in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const { address } of parsePeople(text)) {
          expect(isAddress(address)).toBe(true);
          expect(text.toLowerCase()).toContain(address.slice(address.lastIndexOf("@")));
        }
      }),
    );
  });

  it("never takes an address out of a quoted name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), (noise) => {
        const name = `${noise} ceo@big.test`.replace(/["\\]/g, "");
        expect(parsePeople(`"${name}" <x@evil.test>`).map(({ address }) => address)).toEqual(["x@evil.test"]);
      }),
    );
  });

  it("reads back what it is given, in order", () => {
    const name = fc.stringMatching(/^[A-Za-zÀ-ž\u4e00-\u9fff][A-Za-zÀ-ž\u4e00-\u9fff ,.;:]{0,20}[a-z]$/u);
    const local = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, local), { maxLength: 12 }), (list) => {
        const text = list.map(([shown, box]) => `"${shown}" <${box}@corvo.test>`).join(", ");
        expect(people(text)).toEqual(list.map(([shown, box]) => `${cleanName(shown)}|${box}@corvo.test`));
      }),
    );
  });

  it("takes long lists in little time", () => {
    const text = Array.from(
      { length: 1_000 },
      (_, index) => `"Name, ${index}" <box${index}@corvo.test>`,
    ).join(", ");
    expect(parsePeople(text).length).toBe(1_000);
    expect(parsePeople("<".repeat(50_000))).toEqual([]);
    expect(parsePeople('"'.repeat(50_000))).toEqual([]);
  });
});

describe("names and addresses", () => {
  it("drops what turns the reading direction, keeps the joiners of scripts", () => {
    expect(cleanName("Ana\u202e tset\u0000")).toBe("Ana tset");
    expect(cleanName("نمی\u200cخواهم")).toBe("نمی\u200cخواهم");
  });

  it("keeps the local part as seen, the domain in lower case", () => {
    expect(cleanAddress("Ana.Duarte@Corvo.TEST")).toBe("Ana.Duarte@corvo.test");
    expect(cleanAddress("ana@corvo.test, x")).toBeNull();
  });
});

describe("encoded words", () => {
  const cases = [
    ["=?UTF-8?B?546L?= =?UTF-8?B?5Lyf?=", "王伟"],
    ["=?utf-8?Q?J=C3?= =?utf-8?Q?=B6rg?=", "Jörg"],
    ["=?iso-2022-jp?B?GyRCOzNFRBsoQg==?=", "山田"],
    ["=?x-unknown?Q?abc?=", "=?x-unknown?Q?abc?="],
    ["=?utf-8*de?Q?M=C3=BCller?= GmbH", "Müller GmbH"],
    ["plain =? text", "plain =? text"],
  ];
  it.each(cases)("%s", (text, expected) => expect(decodeWords(text ?? "")).toBe(expected));
});
