import { describe, expect, test } from "vitest";
import { messageOf, seenOn } from "../../../components/panel/message.ts";
import { peopleOf } from "../../../components/panel/panelView.ts";
import { addressIn } from "../../../components/stakeholder/addressIn.ts";
import { looksLikeAnother } from "../../../components/stakeholder/spoof.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";

const wang = { name: "王伟", address: "wei.wang@big.test" };
const chen = { name: "Chen, Li", address: "li.chen@big.test" };
const none = { first: null, added: [], picked: {} };

const reading = (more: Partial<PageReading> = {}): PageReading => ({
  site: "sample",
  view: "thread",
  account: null,
  subject: null,
  thread: "1",
  correspondent: wang,
  people: [
    { ...chen, in: ["to"] },
    { ...wang, in: ["from"] },
  ],
  record: null,
  ...more,
});

describe("who stands in the panel", () => {
  test("the correspondent first, each once", () => {
    expect(peopleOf(reading(), none)).toEqual([wang, chen]);
  });

  test("whom the rep says it is, first; whom the page does not show, too", () => {
    const anna = { name: "Anna", address: "anna@big.test" };
    const correction = { first: "anna@big.test", added: [anna], picked: {} };
    expect(peopleOf(reading(), correction)).toEqual([anna, wang, chen]);
  });

  test("a name without an address is somebody of their own", () => {
    const bare = { name: "Chen, Li", address: null };
    expect(
      peopleOf(
        reading({
          people: [
            { ...bare, in: ["cc"] },
            { ...chen, in: ["to"] },
          ],
        }),
        none,
      ),
    ).toEqual([wang, bare, chen]);
  });
});

describe("the date of a reading", () => {
  const messages = [
    { id: "1", date: "2026-11-03T09:00:00Z", from: "wei.wang@big.test", direction: "in" as const },
    { id: "2", date: "2026-11-24T09:00:00Z", from: "rep@acme.test", direction: "out" as const },
  ];
  const now = new Date("2026-11-25T12:00:00");

  test("is that of the newest message the person wrote", () => {
    expect(messageOf(reading({ messages }), wang.address)?.id).toBe("1");
    expect(seenOn(reading({ messages }), wang.address, now)).toBe("2026-11-03");
  });

  test("is today where the page shows no message, and never later than today", () => {
    expect(seenOn(reading(), wang.address, now)).toBe("2026-11-25");
    const ahead = [{ id: "3", date: "2026-12-24T09:00:00Z", from: null, direction: null }];
    expect(seenOn(reading({ messages: ahead }), wang.address, now)).toBe("2026-11-25");
  });
});

describe("a name that looks like another address", () => {
  test.each([
    ["ceo@bigco.test", "x@evil.test", true],
    ['"ceo@bigco.test" Boss', "x@evil.test", true],
    ["ＣＥＯ＠bigco.test", "x@evil.test", true],
    ["Wei.Wang@Big.test", "wei.wang@big.test", false],
    ["Wang Wei", "wei.wang@big.test", false],
    ["wang @ home", "wei.wang@big.test", false],
  ])("%s from %s: %s", (name, address, warned) => {
    expect(looksLikeAnother(name, address)).toBe(warned);
  });
});

describe("an address in typed or selected text", () => {
  test.each([
    ["wei.wang@big.test", { name: "", address: "wei.wang@big.test" }],
    ["Wang Wei <wei.wang@big.test>", { name: "Wang Wei", address: "wei.wang@big.test" }],
    ["发件人：王伟 <wei.wang@big.test>", { name: "王伟", address: "wei.wang@big.test" }],
    ["Write to mailto:anna@big.test.", { name: "Write to", address: "anna@big.test" }],
    ["a@b.test, Anna (anna@big.test)", { name: "", address: "a@b.test" }],
  ])("%s", (text, found) => {
    expect(addressIn(text)).toEqual(found);
  });

  test.each(["", "nobody", "@big.test", "a@b"])("none in %j", (text) => {
    expect(addressIn(text)).toBeNull();
  });
});
