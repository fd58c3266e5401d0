import { describe, expect, test } from "vitest";
import { messageOf, seenOn } from "../../../components/panel/message.ts";
import { peopleOf } from "../../../components/panel/panelView.ts";
import { personInSelection, personTyped } from "../../../components/stakeholder/personIn.ts";
import { looksLikeAnother } from "../../../components/stakeholder/spoof.ts";
import type { PageReading } from "../../../lib/pages/reading.ts";

const wang = { name: "王伟", address: "wei.wang@big.test" };
const chen = { name: "Chen, Li", address: "li.chen@big.test" };
const none = { first: null, added: [], off: [], picked: {} };

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
    const correction = { first: "anna@big.test", added: [anna], off: [], picked: {} };
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

describe("somebody typed", () => {
  test.each([
    ["wei.wang@Big.test", { name: "", address: "wei.wang@big.test" }],
    ["Wang Wei <wei.wang@big.test>", { name: "Wang Wei", address: "wei.wang@big.test" }],
  ])("%s", (text, found) => {
    expect(personTyped(text)).toEqual(found);
  });

  test.each(["", "nobody", "@big.test", "a@b", "a@b..c", "a..b@big.test", "Zoe Park"])(
    "none in %j",
    (text) => {
      expect(personTyped(text)).toBeNull();
    },
  );
});

describe("somebody in selected text", () => {
  const zoe = "zoe.park@big.test";
  test.each([
    [`Please ask Zoe Park <${zoe}> about it`, "Zoe Park"],
    [`Zoe Park <${zoe}>`, "Zoe Park"],
    [`Park, Zoe <${zoe}>`, "Park, Zoe"],
    [`From: "Park, Zoe" <${zoe}>`, "Park, Zoe"],
    [`Write to mailto:${zoe}.`, ""],
    [`we hear that Ludwig van der Park (${zoe}) decides`, "Ludwig van der Park"],
    [`发件人：王伟 <${zoe}>`, "王伟"],
    [`这件事请联系采购部的负责人 ${zoe}`, ""],
    [`Hi all,\nplease ask Dr. Zoe Park <${zoe}>`, "Zoe Park"],
    [`It is a@b or ${zoe}`, ""],
  ])("%j is %j", (text, name) => {
    expect(personInSelection(text)).toEqual({ name, address: zoe });
  });

  test.each([
    ["Zoe Park", "Zoe Park"],
    ["Dear Zoe Park,", "Zoe Park"],
    ["王伟", "王伟"],
  ])("%j is a name alone", (text, name) => {
    expect(personInSelection(text)).toEqual({ name, address: null });
  });

  test.each(["", "we shall see", "The board meets on Thursday and wants the paper.", "a@b..c"])(
    "nobody in %j",
    (text) => {
      expect(personInSelection(text)).toBeNull();
    },
  );
});
