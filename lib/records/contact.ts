/**
 * What passed between us, taken from the open message by itself: date and direction only, each message once (model.md,
 * things: Interaction). A message of a thread that no deal is linked with is kept with its people and without a deal,
 * and goes into the deal once the thread is linked: a thread proposes, it never decides.
 */
import { matchKey } from "../identity/match-key.ts";
import type { PageMessage, PageReading } from "../pages/reading.ts";
import type { FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { adoptDrafts } from "./adopt.ts";
import { metColleagueDrafts } from "./colleagues.ts";
import { flagOf, heldValue, idOf, isKept, isPresent, textOf } from "./fields.ts";
import { newId } from "./ids.ts";
import { oneAtATime } from "./lock.ts";
import { readSide, SELF, type Side } from "./side.ts";

/** So many messages go into one write: each is acknowledged as a whole, the newest first. */
const AT_ONCE = 100;

export interface PassedOnPage {
  source: string;
  kind: "they-wrote" | "we-wrote";
  when: string;
  /** Addresses. */
  theirs: string[];
  ours: string[];
}

/** Whom the message went to; of a page that does not say it for each, whoever stands in its headers. */
function recipientsOf(reading: PageReading, { to }: PageMessage): string[] {
  if (to) return to;
  return reading.people
    .filter((person) => person.in.some((place) => place === "to" || place === "cc"))
    .flatMap((person) => person.address ?? []);
}

/** True when we wrote it: the rep or a colleague; null where nobody can tell. */
function isOurs({ from, direction }: PageMessage, side: Side): boolean | null {
  if (from && side.sideOf(from)) return true;
  // Nobody known to us is the rep: a known sender's mail came to us, whosever mailbox it is.
  return direction === null ? (from ? false : null) : direction === "out";
}

/** Who of ours took part. A mail that names none of us came by a list or blind copy: the rep read it. */
function oursIn(message: PageMessage, recipients: string[], outward: boolean, side: Side): string[] {
  const named = recipients.flatMap((address) => side.idOf(address) ?? []);
  const sender = outward ? [(message.from && side.idOf(message.from)) || SELF] : [];
  const all = [...new Set([...sender, ...named])];
  return all.length ? all : [SELF];
}

/** What passed in the messages that a page shows, by address. @param threadKey what their records are known by. */
export function passedIn(reading: PageReading, threadKey: string, side: Side): PassedOnPage[] {
  return (reading.messages ?? []).flatMap((message) => {
    const outward = isOurs(message, side);
    if (!message.date || outward === null) return [];
    const recipients = recipientsOf(reading, message);
    const theirs = outward ? recipients : message.from ? [message.from] : [];
    return {
      source: `${threadKey}#${message.id}`,
      kind: outward ? ("we-wrote" as const) : ("they-wrote" as const),
      when: message.date,
      theirs: theirs.filter((address) => side.sideOf(address) === null),
      ours: oursIn(message, recipients, outward, side),
    };
  });
}

/** Ids of known people, by the match key of their address; machines and lists are none. */
async function knownPeople(store: Store, addresses: string[]): Promise<Map<string, string>> {
  const keys = [...new Set(addresses.map(matchKey))];
  const found = await Promise.all(
    keys.map(async (key) => {
      const things = await store.byKey("person", key);
      const person = things.find((thing) => isPresent(thing) && !flagOf(thing, "noise"));
      return person ? [[key, idOf(person)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

const missing = (about: Ref, known: Thing | undefined, set: "theirs" | "ours", ids: string[]): FactDraft[] =>
  ids
    .filter((id) => known?.fields[`${set}/${id}`] === undefined)
    .map((id) => ({ about, field: `${set}/${id}`, value: true }));

interface Scene {
  store: Store;
  /** null: no deal is linked with the thread. */
  deal: string | null;
  people: Map<string, string>;
}

async function isGone(store: Store, deal: string): Promise<boolean> {
  const thing = await store.thing(`deal:${deal}`);
  return thing === undefined || !isKept(thing);
}

/** The record of this message that the deal goes on with: its own, or one that is in no deal (any more). */
async function recordOf({ store, deal }: Scene, source: string): Promise<Thing | undefined> {
  const all = await store.byKey("interaction", `source:${source}`);
  const own = all.find((thing) => textOf(thing, "deal") === (deal ?? ""));
  if (own || deal === null) return own ?? all[0];
  for (const thing of all) {
    const its = textOf(thing, "deal");
    if (its === "" || (await isGone(store, its))) return thing;
  }
  return undefined;
}

/** Facts for one message: all of it when it is new, else only what is new about it. What was deleted stays so. */
async function draftsOf(scene: Scene, passed: PassedOnPage): Promise<FactDraft[]> {
  const { deal, people } = scene;
  const theirs = passed.theirs.flatMap((address) => people.get(matchKey(address)) ?? []);
  if (!theirs.length) return [];
  const known = await recordOf(scene, passed.source);
  if (known && !isPresent(known)) return [];
  const about: Ref = known?.ref ?? `interaction:${newId()}`;
  const held = known && heldValue(known, "kind") !== undefined ? known : undefined;
  const moves = deal !== null && held !== undefined && textOf(held, "deal") !== deal;
  return [
    ...(held
      ? []
      : [
          { about, field: "kind", value: passed.kind },
          { about, field: "when", value: passed.when },
          { about, field: "source", value: passed.source },
        ]),
    ...((!held && deal) || moves ? [{ about, field: "deal", value: deal }] : []),
    ...missing(about, held, "theirs", theirs),
    ...missing(about, held, "ours", passed.ours),
  ];
}

/** Names of colleagues who are met for the first time: a mail says them, and no list need be kept. */
async function newColleagues(store: Store, reading: PageReading, side: Side): Promise<FactDraft[]> {
  const found = reading.people.filter(({ address }) => address && side.sideOf(address) === "side");
  const drafts = await Promise.all(
    found.map(({ name, address }) =>
      address ? metColleagueDrafts(store, side.idOf(address), { name, address }) : [],
    ),
  );
  return drafts.flat();
}

/**
 * Records the messages of the open thread that are not on record yet, with all known people who took part.
 * @param deal that the thread is linked with; null when it is linked with none.
 * @returns how many interactions were made or changed
 */
export function recordContacts(
  store: Store,
  reading: PageReading,
  threadKey: string,
  deal: string | null,
): Promise<number> {
  return oneAtATime(async () => {
    const side = await readSide(store, reading.account?.address ?? null);
    const passed = passedIn(reading, threadKey, side);
    const people = await knownPeople(store, [
      ...passed.flatMap(({ theirs }) => theirs),
      ...reading.people.flatMap(({ address }) => address ?? []),
    ]);
    if (people.size === 0) return 0;
    const scene = { store, deal, people };
    const newest = passed.toSorted((left, right) => (left.when < right.when ? 1 : -1));
    const drafts = (await Promise.all(newest.map((one) => draftsOf(scene, one)))).filter((all) => all.length);
    const others = drafts.length ? await newColleagues(store, reading, side) : [];
    const adopted = deal ? await adoptDrafts(store, deal, [...people.values()]) : [];
    if (others.length + adopted.length) await store.record([...others, ...adopted]);
    for (let start = 0; start < drafts.length; start += AT_ONCE) {
      await store.record(drafts.slice(start, start + AT_ONCE).flat());
    }
    return drafts.length;
  });
}
