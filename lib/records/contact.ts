/**
 * What passed between us, taken from the open message of a deal's thread: date and direction only, each message
 * once (model.md, things: Interaction).
 */
import { matchKey } from "../identity/match-key.ts";
import type { PageReading } from "../pages/reading.ts";
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { textOf } from "./fields.ts";
import { newId } from "./ids.ts";
import { oneAtATime } from "./lock.ts";

interface Passed {
  source: string;
  kind: "they-wrote" | "we-wrote";
  when: string;
  theirs: string[];
}

/** Who of the customer's people took part in a message: its sender, or, when we wrote, whom it went to. */
function participants(reading: PageReading, from: string | null, outward: boolean): string[] {
  if (!outward) return from ? [from] : [];
  return reading.people
    .filter((person) => person.in.some((place) => place === "to" || place === "cc"))
    .flatMap((person) => person.address ?? []);
}

function passedIn(reading: PageReading, threadKey: string): Passed[] {
  return (reading.messages ?? []).flatMap((message) => {
    if (!message.date || !message.direction) return [];
    const outward = message.direction === "out";
    return {
      source: `${threadKey}#${message.id}`,
      kind: outward ? ("we-wrote" as const) : ("they-wrote" as const),
      when: message.date,
      theirs: participants(reading, message.from, outward),
    };
  });
}

async function peopleOfDeal(store: Store, deal: string): Promise<Map<string, string>> {
  const parts = await store.byKey("stakeholder", `deal:${deal}`);
  const persons = await Promise.all(parts.map((part) => store.thing(`person:${textOf(part, "person")}`)));
  const byKey = new Map<string, string>();
  for (const person of persons) {
    for (const key of person?.keys ?? []) byKey.set(key, (person?.ref ?? "").slice("person:".length));
  }
  return byKey;
}

function draftsOf(passed: Passed, deal: string, people: Map<string, string>): FactDraft[] {
  const about: Ref = `interaction:${newId()}`;
  const theirs = passed.theirs.flatMap((address) => people.get(matchKey(address)) ?? []);
  if (!theirs.length) return [];
  return [
    { about, field: "kind", value: passed.kind },
    { about, field: "when", value: passed.when },
    { about, field: "deal", value: deal },
    { about, field: "source", value: passed.source },
    ...theirs.map((person): FactDraft => ({ about, field: `theirs/${person}`, value: true })),
  ];
}

/** Records the messages of the open thread that are not on record yet. Returns how many were new. */
export function recordContacts(
  store: Store,
  reading: PageReading,
  threadKey: string,
  deal: string,
): Promise<number> {
  return oneAtATime(async () => {
    const known = await store.byKey("interaction", `deal:${deal}`);
    const sources = new Set(known.map((thing) => textOf(thing, "source")));
    const people = await peopleOfDeal(store, deal);
    const fresh = passedIn(reading, threadKey).filter(({ source }) => !sources.has(source));
    const drafts = fresh.map((passed) => draftsOf(passed, deal, people)).filter((facts) => facts.length > 0);
    if (drafts.length) await store.record(drafts.flat());
    return drafts.length;
  });
}
