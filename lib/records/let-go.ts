/**
 * A deal that was accepted for a thread, and taken back, lets go of what went into it by itself meanwhile: the thread's
 * messages, and what waited for a first deal (adopt.ts). What the rep entered in the deal stays in it.
 */
import type { Fact } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { isKept, membersOf, textOf } from "./fields.ts";
import { oneAtATime } from "./lock.ts";

const isOfThread = (thing: Thing, threads: readonly string[]) =>
  threads.some((thread) => textOf(thing, "source").startsWith(`${thread}#`));

/** On record before it went into the deal: it waited, as what is entered in a deal has it from the start. */
const waited = ({ fields }: Thing, since: string) =>
  fields.source === undefined && fields.kind !== undefined && fields.kind.at < since;

async function isIn(store: Store, person: string, deal: string): Promise<boolean> {
  const parts = await store.byKey("stakeholder", `person:${person}`);
  return parts.some((part) => isKept(part) && textOf(part, "deal") === deal);
}

async function nobodyIn(store: Store, thing: Thing, deal: string): Promise<boolean> {
  const theirs = membersOf(thing, "theirs").map(({ member }) => member);
  const all = await Promise.all(theirs.map((person) => isIn(store, person, deal)));
  return !all.includes(true);
}

/** Facts since then that put it into the deal. */
async function entries(store: Store, thing: Thing, since: string): Promise<string[]> {
  const facts = (await store.history(thing.ref)).filter(
    ({ field, value, at, undoes }) => field === "deal" && value !== null && !undoes && at > since,
  );
  return facts.map(({ id }) => id);
}

/**
 * @param threads keys of the threads that are no longer linked with the deal.
 * @param since clock text of the link.
 */
export async function letGo(
  store: Store,
  deal: string,
  threads: readonly string[],
  since: string,
): Promise<Fact[]> {
  const found: string[] = [];
  for (const thing of await store.byKey("interaction", `deal:${deal}`)) {
    const goes = isOfThread(thing, threads) || (waited(thing, since) && (await nobodyIn(store, thing, deal)));
    if (goes) found.push(...(await entries(store, thing, since)));
  }
  return found.length ? store.undo(found) : [];
}

/** Takes back that a deal was accepted (from-page.ts), with all that came of it. @param facts what accepting wrote. */
export function takeBackAccepted(
  store: Store,
  deal: string,
  threads: readonly string[],
  facts: readonly Fact[],
): Promise<Fact[]> {
  return oneAtATime(async () => {
    const undone = await store.undo(facts.map(({ id }) => id));
    return [...undone, ...(await letGo(store, deal, threads, facts[0]?.at ?? ""))];
  });
}
