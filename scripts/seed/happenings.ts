/** What passed between us and what is to be done: interactions and tasks, five facts or so each. */
import type { Chance } from "./chance.ts";
import { DAY, dateOf, type Record } from "./said.ts";
import type { Part } from "./stakeholders.ts";

const KINDS = [
  ["they-wrote", 5],
  ["we-wrote", 5],
  ["called", 2],
  ["met", 2],
] as const;
const TITLES = [
  "Send the revised offer",
  "Call back about the interface",
  "Book the demo room",
  "Ask for the org chart",
  "发送修改后的报价",
  "约总经理见面",
  "Prepare the reference visit",
  "确认验收标准",
  "Get the budget confirmed",
] as const;
const STATES = [
  ["done", 5],
  ["open", 4],
  ["skipped", 1],
] as const;

/** The most facts that one of them takes. */
export const FACTS_OF_ONE = 6;

export function makeInteraction(chance: Chance, record: Record, part: Part): void {
  const about = `interaction:${chance.id()}` as const;
  const kind = chance.weighted(KINDS);
  const { say } = record;
  const written = kind === "they-wrote" || kind === "we-wrote";
  record.moment = chance.between(part.deal.from, part.deal.to);
  const when = new Date(record.moment).toISOString();
  say({ about, field: "kind", value: kind });
  say({ about, field: "when", value: written ? when : when.slice(0, 10) });
  say({ about, field: "deal", value: part.deal.id });
  if (written)
    say({ about, field: "source", value: `${part.deal.thread}#${chance.id().slice(0, 8)}@mail.test` });
  say({ about, field: `theirs/${part.person.id}`, value: true });
}

export function makeTask(chance: Chance, record: Record, part: Part, now: number): void {
  const about = `task:${chance.id()}` as const;
  const { say } = record;
  record.moment = chance.between(part.deal.from, part.deal.to);
  const state = part.deal.open ? chance.weighted(STATES) : chance.pick(["done", "skipped"]);
  const due =
    state === "open" ? now + chance.between(-10, 60) * DAY : record.moment + chance.between(0, 20) * DAY;
  say({ about, field: "title", value: chance.pick(TITLES) });
  say({ about, field: "deal", value: part.deal.id });
  if (chance.often(0.4)) say({ about, field: "person", value: part.person.id });
  say({ about, field: "due", value: dateOf(due) });
  say({ about, field: "state", value: state });
  if (state === "skipped") say({ about, field: "reason", value: "Not asked for in the end." });
}
