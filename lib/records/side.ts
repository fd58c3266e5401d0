/**
 * Our side: the rep's own addresses and domains, kept as facts of the one thing `side:own`, and colleagues. Whoever is
 * of our side is in no deal as a stakeholder; what was said of them before is put aside, and there again when it was an
 * error.
 */
import { t } from "../i18n/translate.ts";
import { matchKey } from "../identity/match-key.ts";
import { ownDomains, sideOf } from "../identity/own-side.ts";
import type { Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { asideDrafts, backDrafts } from "./aside.ts";
import {
  type Colleague,
  changedDrafts,
  colleagueDrafts,
  colleagueIdOf,
  colleagueName,
  colleagues,
  colleagueView,
  type SeenColleague,
} from "./colleagues.ts";
import { isKept, membersOf } from "./fields.ts";

const OWN = "side:own";

/** Who "we" are, in what passed between us and as owner of tasks. */
export const SELF = "self";

/** Somebody of ours: the rep, or a colleague; null for everybody else. */
export type OwnSide = "self" | "side" | null;

export interface Side {
  /** The rep's own addresses, as they were typed or seen. */
  addresses: string[];
  /** Domains said to be ours. */
  domains: string[];
  /** Domains that the rep's own addresses are of, as far as they are not said already. */
  derived: string[];
  /** Match keys of addresses that are none of ours, whatever their domain. */
  outside: string[];
  /** Those who were removed, or are not ours after all, left out. */
  colleagues: Colleague[];
  /** Whether an address is of our side. */
  sideOf: (address: string) => OwnSide;
  /** Id of whoever of ours has the address; null for everybody else. */
  idOf: (address: string) => string | null;
  /** What to call somebody of ours, removed ones too. */
  nameOf: (id: string) => string;
}

/** @param account the mailbox that the page says is the rep's. */
export async function readSide(store: Store, account: string | null = null): Promise<Side> {
  const [side, things] = await Promise.all([store.thing(OWN), store.things("colleague")]);
  const set = (name: string) => (side ? membersOf(side, name) : []);
  const addresses = set("address").map(({ value }) => String(value));
  const own = account ? [account, ...addresses] : addresses;
  const domains = set("domain").map(({ member }) => member);
  const outside = set("outside").map(({ member }) => member);
  const isOutside = (address: string) => outside.includes(matchKey(address));
  const all = things.map(colleagueView);
  const listed = things
    .filter(isKept)
    .map(colleagueView)
    .filter((one) => !one.addresses.length || !one.addresses.every(isOutside));
  const names = new Map(all.map((one) => [one.id, colleagueName(one)]));
  // A listed one before one who was removed.
  const ids = new Map(
    [...all, ...listed].flatMap(({ id, addresses: theirs }) => theirs.map((one) => [matchKey(one), id])),
  );
  const listedKeys = new Set(listed.flatMap((one) => one.addresses.map(matchKey)));
  const domainSet = new Set(domains);
  const of = (address: string): OwnSide => {
    const key = matchKey(address);
    if (outside.includes(key)) return null;
    return listedKeys.has(key) ? "side" : sideOf(key, own, domainSet);
  };
  return {
    addresses,
    domains,
    derived: [...ownDomains(own)].filter((domain) => !domainSet.has(domain)),
    outside,
    colleagues: listed.sort((left, right) => colleagueName(left).localeCompare(colleagueName(right))),
    sideOf: of,
    idOf: (address) => {
      const which = of(address);
      if (which === null) return null;
      return which === "self" ? SELF : (ids.get(matchKey(address)) ?? colleagueIdOf(address));
    },
    nameOf: (id) => (id === SELF ? t("side.you") : names.get(id) || id),
  };
}

/** The rep's own addresses, as they were typed or seen. */
export async function ownAddresses(store: Store): Promise<string[]> {
  const side = await store.thing(OWN);
  return side ? membersOf(side, "address").map(({ value }) => String(value)) : [];
}

/** Answers, for any address, whether it is of our side. `account` is the mailbox that the page says is the rep's. */
export async function ourSide(store: Store, account: string | null): Promise<(address: string) => OwnSide> {
  return (await readSide(store, account)).sideOf;
}

/** Whoever can own a task: the rep first, then colleagues by name. */
export async function owners(store: Store): Promise<{ id: string; name: string }[]> {
  const listed = await colleagues(store);
  return [
    { id: SELF, name: t("side.you") },
    ...listed.map((one) => ({ id: one.id, name: colleagueName(one) })),
  ];
}

const say = (
  set: "address" | "domain" | "outside",
  member: string,
  value: FactDraft["value"],
): FactDraft => ({
  about: OWN,
  field: `${set}/${member}`,
  value,
});

/** What is said of an address in the same call: it is ours, so nobody at it stands in a deal. */
async function oursDrafts(store: Store, address: string): Promise<FactDraft[]> {
  return [say("outside", matchKey(address), null), ...(await asideDrafts(store, address))];
}

export async function addOwnAddress(store: Store, address: string): Promise<Fact[]> {
  const drafts = await oursDrafts(store, address);
  return store.record([...drafts, say("address", matchKey(address), address)]);
}

export async function removeOwnAddress(store: Store, address: string): Promise<Fact[]> {
  const back = await backDrafts(store, address);
  return store.record([...back, say("address", matchKey(address), null)]);
}

/** @param domain as `domainTyped` gives it. Whoever of it stands in deals stays there until `takeOut`. */
export const addOwnDomain = (store: Store, domain: string): Promise<Fact[]> =>
  store.record([say("domain", domain, true)]);

export const removeOwnDomain = (store: Store, domain: string): Promise<Fact[]> =>
  store.record([say("domain", domain, null)]);

/** Somebody is a colleague: not tagged from now on, and in no deal. */
export async function addColleague(store: Store, seen: SeenColleague): Promise<Fact[]> {
  const [listed, ours] = await Promise.all([colleagueDrafts(store, seen), oursDrafts(store, seen.address)]);
  return store.record([...listed, ...ours]);
}

export async function changeColleague(store: Store, before: Colleague, seen: SeenColleague): Promise<Fact[]> {
  const [old] = before.addresses;
  const moved = old !== undefined && matchKey(old) !== matchKey(seen.address);
  const back = moved ? await backDrafts(store, old) : [];
  const ours = moved || old === undefined ? await oursDrafts(store, seen.address) : [];
  const drafts = [...changedDrafts(before, seen), ...back, ...ours];
  return drafts.length ? store.record(drafts) : [];
}

/** Listed no longer. Whoever is of an own domain stays of our side. */
export async function removeColleague(store: Store, { id, addresses }: Colleague): Promise<Fact[]> {
  const side = await readSide(store);
  const byDomain = (address: string) => sideOf(address, side.addresses, new Set(side.domains)) !== null;
  const gone = addresses.filter((address) => !byDomain(address));
  const back = await Promise.all(gone.map((address) => backDrafts(store, address)));
  return store.record([{ about: `colleague:${id}`, field: "archived", value: true }, ...back.flat()]);
}

/** An address is none of ours after all, whatever its domain: it can be tagged, and is back in its deals. */
export async function letIn(store: Store, address: string): Promise<Fact[]> {
  return store.record([...(await backDrafts(store, address)), say("outside", matchKey(address), true)]);
}

/** It is ours again. */
export async function takeBackIn(store: Store, address: string): Promise<Fact[]> {
  return store.record(await oursDrafts(store, address));
}
