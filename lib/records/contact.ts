/**
 * What passed between us, taken from the open message of a deal's thread: date and direction only, each message
 * once (model.md, things: Interaction).
 */
import { matchKey } from "../identity/match-key.ts";
import type { PageReading } from "../pages/reading.ts";
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
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

/** Facts for one message: all of it when it is new, else only those people who joined the deal since. */
function draftsOf(
  passed: Passed,
  deal: string,
  people: Map<string, string>,
  known: Thing | undefined,
): FactDraft[] {
  const about: Ref = known?.ref ?? `interaction:${newId()}`;
  const theirs = passed.theirs
    .flatMap((address) => people.get(matchKey(address)) ?? [])
    .filter((person) => known?.fields[`theirs/${person}`] === undefined);
  if (!theirs.length) return [];
  const members = theirs.map((person): FactDraft => ({ about, field: `theirs/${person}`, value: true }));
  if (known) return members;
  return [
    { about, field: "kind", value: passed.kind },
    { about, field: "when", value: passed.when },
    { about, field: "deal", value: deal },
    { about, field: "source", value: passed.source },
    ...members,
  ];
}

/** Records the messages of the open thread that are not on record yet. Returns how many interactions it wrote. */
export function recordContacts(
  store: Store,
  reading: PageReading,
  threadKey: string,
  deal: string,
): Promise<number> {
  return oneAtATime(async () => {
    const things = await store.byKey("interaction", `deal:${deal}`);
    const known = new Map(things.map((thing) => [textOf(thing, "source"), thing]));
    const people = await peopleOfDeal(store, deal);
    const drafts = passedIn(reading, threadKey)
      .map((passed) => draftsOf(passed, deal, people, known.get(passed.source)))
      .filter((facts) => facts.length > 0);
    if (drafts.length) await store.record(drafts.flat());
    return drafts.length;
  });
}
