import { expect, test } from "vitest";
import type { PageReading, Place } from "../../../lib/pages/reading.ts";
import type { Card } from "../../../lib/records/card.ts";
import { startingWith } from "../../../lib/records/starting.ts";

const card = (address: string, more: Partial<Card> = {}): Card => ({
  key: address,
  seen: { name: "", address },
  also: [],
  person: null,
  company: "",
  deal: null,
  stakeholder: null,
  parts: [],
  named: [],
  passed: [],
  ...more,
});
const reading = (people: [address: string, place: Place][]): PageReading => ({
  site: "sample",
  view: "thread",
  account: null,
  subject: "Kick-off: everybody involved",
  thread: "t",
  correspondent: null,
  record: null,
  people: people.map(([address, place]) => ({ name: "", address, in: [place] })),
});
const many = Array.from({ length: 40 }, (_, number) => `p${number}@big.test`);
const put = (cards: Card[], page: PageReading) => startingWith(cards, page).map(({ key }) => key);

test("a few people are all put in, whoever has a copy too", () => {
  const all = ["wang@big.test", "chen@big.test", "law@partner.test"];
  const page = reading(all.map((address) => [address, "cc"]));
  expect(
    put(
      all.map((address) => card(address)),
      page,
    ),
  ).toEqual(all);
});

test("of many, those of the customer who write or are written to; a copy alone puts nobody in", () => {
  const page = reading([
    ["wang@big.test", "from"],
    ["chen@cn.big.test", "to"],
    ["law@partner.test", "to"],
    ...many.map((address): [string, Place] => [address, "cc"]),
  ]);
  const all = page.people.map(({ address }) => card(address ?? ""));
  expect(put(all, page)).toEqual(["wang@big.test", "chen@cn.big.test"]);
});

test("and whomever the rep added, or said something of already", () => {
  const page = reading([["wang@qq.com", "from"], ...many.map((address): [string, Place] => [address, "cc"])]);
  const tagged = card("p7@big.test", { stakeholder: {} as Card["stakeholder"] });
  const all = [card("wang@qq.com"), card("added@big.test"), tagged, ...many.map((one) => card(one))];
  expect(put(all, page)).toEqual(["wang@qq.com", "added@big.test", "p7@big.test"]);
});
