/** A backup in which everything is long, of every script, or many: what a screen must hold without being cut. */
import { randomUUID } from "node:crypto";
import { clockAt } from "../../lib/store/clock.ts";
import type { Fact, FactValue, Ref } from "../../lib/store/fact.ts";
import { backupOf } from "../../scripts/seed/backup.ts";

const LONG =
  "Group-wide replacement of the planning and warehouse systems in all forty-three plants, phase two";
const UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const NAMES = [
  "Maximiliane Freifrau von und zu Hohenstein-Sayn-Wittgenstein-Berleburg",
  "محمد عبد الرحمن بن عبد العزيز آل سعود الكبير",
  "欧阳娜娜·买买提·阿不都热合曼江",
  "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren",
  "Ng",
];
const ROLES = ["economic-buyer", "technical-buyer", "user-buyer", "coordinator", "coach"];
const PEOPLE = 40;

const DAY = 24 * 60 * 60 * 1000;

/** @returns the file's text; first the deal with all the people. */
export function overfull(now = Date.now()): { text: string; deal: string; person: string; company: string } {
  const facts: Fact[] = [];
  const say = (about: Ref, field: string, value: FactValue, more: Partial<Fact> = {}) =>
    facts.push({
      id: randomUUID(),
      at: clockAt(now - 30 * DAY + facts.length),
      by: "another-device",
      about,
      field,
      value,
      ...more,
    });
  const day = (from: number) => new Date(now + from * DAY).toISOString().slice(0, 10);

  const company = randomUUID();
  for (const name of [
    UNBROKEN,
    `${LONG} & Co. KG`,
    "中国石油天然气集团有限公司新疆塔里木油田分公司物资采购管理部",
  ])
    say(`company:${company}`, `name/${name}`, true);
  say(`company:${company}`, `domain/${"subsidiary".repeat(5)}.test`, true);

  const deal = randomUUID();
  for (const [field, value] of Object.entries({
    name: LONG,
    status: "open",
    stage: "propose",
    company,
    amount: { minor: 98_765_432_109, currency: "EUR" },
    "close-date": day(-20),
    "product-line": UNBROKEN,
    [`competitor/${LONG}`]: true,
  }))
    say(`deal:${deal}`, field, value);
  for (const name of [UNBROKEN, "تحديث نظام تخطيط موارد المؤسسة في جميع المصانع"]) {
    const other: Ref = `deal:${randomUUID()}`;
    say(other, "name", name);
    say(other, "status", "lost");
    say(other, "status-reason", LONG);
  }

  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  for (const [at, person] of people.entries()) {
    const address = at === 0 ? `${UNBROKEN.toLowerCase()}@${"subsidiary".repeat(5)}.test` : `p${at}@big.test`;
    if (at !== NAMES.length) say(`person:${person}`, "name", `${NAMES[at % NAMES.length]} ${at}`);
    say(`person:${person}`, `address/${address}`, address);
    say(`person:${person}`, `company/${company}`, {});
    const part: Ref = `stakeholder:${randomUUID()}`;
    say(part, "person", person);
    say(part, "deal", deal);
    for (const role of at === 0 ? ROLES : ROLES.slice(at % 5, (at % 5) + 1)) say(part, `role/${role}`, true);
    for (let reading = 0; reading < (at === 0 ? 12 : at % 3); reading += 1)
      say(part, "support", (reading % 7) - 3, { on: day(-80 + reading * 6), evidence: { quote: LONG } });
    say(part, "difficulty", LONG);
  }
  const [person = ""] = people;
  say(`person:${person}`, "title", LONG);
  // Likely the same as the first.
  const twin = randomUUID();
  say(`person:${twin}`, "name", `${NAMES[0]} 0`);
  say(`person:${twin}`, `company/${company}`, {});
  say(`person:${person}`, "note", UNBROKEN.repeat(3));

  for (let task = 0; task < 20; task += 1) {
    const about: Ref = `task:${randomUUID()}`;
    for (const [field, value] of Object.entries({
      deal,
      person: people[task % 6] ?? person,
      state: "open",
      due: day(task - 10),
      title: task % 2 ? UNBROKEN : LONG,
    }))
      say(about, field, value);
    const passed: Ref = `interaction:${randomUUID()}`;
    say(passed, "when", day(-task));
    say(passed, "deal", deal);
    for (const one of people.slice(0, task === 0 ? 9 : 2)) say(passed, `theirs/${one}`, true);
    say(passed, "ours/self", true);
    say(passed, "kind", task % 2 ? "met" : "called");
  }
  return { text: JSON.stringify(backupOf(facts, now)), deal, person, company };
}
