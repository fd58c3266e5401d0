/** From what a site file saw to contract 1: each address once, in order of appearance, the rep left out. */
import { matchKey, nameKey } from "../identity/match-key.ts";
import { correspondentOf } from "./correspondent.ts";
import type { Seen, SeenMessage, Sight } from "./page.ts";
import type { Correspondent, PageMessage, PagePerson, PageReading } from "./reading.ts";

/** More than any page shows with sense; a hostile page could hold millions. */
const MOST_PEOPLE = 500;
const MOST_MESSAGES = 500;

type IsOwn = (person: Correspondent) => boolean;

function ownAddresses(sight: Sight, own: string[]): IsOwn {
  const keys = new Set([...own, ...(sight.account ? [sight.account.address] : [])].map(matchKey));
  return ({ address }) => address !== null && keys.has(matchKey(address));
}

/** A name that only repeats the address says nothing; one that shows another address is kept: it is a warning. */
function nameOf({ name, address }: Correspondent): string {
  return address && name.toLowerCase() === address.toLowerCase() ? "" : name;
}

function unite(seen: Seen[], isOwn: IsOwn): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const one of seen) {
    const name = nameOf(one);
    if (isOwn(one) || !(one.address || name)) continue;
    const key = one.address ? matchKey(one.address) : nameKey(name);
    const known = people.get(key);
    if (!known) {
      if (people.size < MOST_PEOPLE) people.set(key, { name, address: one.address, in: [one.place] });
      continue;
    }
    if (!known.name) known.name = name;
    if (!known.in.includes(one.place)) known.in.push(one.place);
  }
  return withoutNamesakes([...people.values()]);
}

/** Somebody seen by name only who also stands here with an address is one person. */
function withoutNamesakes(people: PagePerson[]): PagePerson[] {
  const named = new Set(people.filter((person) => person.address).map((person) => nameKey(person.name)));
  return people
    .filter((person) => person.address || !named.has(nameKey(person.name)))
    .map((person) => ({ ...person, in: headersOnly(person.in) }));
}

/** Who stands in a header need not be listed as mentioned too. */
function headersOnly(places: PagePerson["in"]): PagePerson["in"] {
  const header = places.filter((place) => place !== "mention");
  return header.length ? header : places;
}

function messageOf(message: SeenMessage, isOwn: IsOwn, known: boolean): PageMessage[] {
  if (!message.id || message.id.length > 500) return [];
  const sender = message.people.find((person) => person.place === "from");
  const direction = !sender?.address || !known ? null : isOwn(sender) ? "out" : "in";
  const to = message.people.flatMap(({ place, address }) => (/^b?cc$|^to$/.test(place) && address) || []);
  return [
    {
      id: message.id,
      date: message.date,
      from: sender?.address ?? null,
      direction,
      to: [...new Set(to)].slice(0, MOST_PEOPLE),
    },
  ];
}

/** Lengths are those of lib/pages/validate.ts: a hostile page must not make its own reading unreadable. */
const cut = (text: string | null, longest: number) => text?.slice(0, longest) || null;

/** Many pages give the rep's own name only where the rep stands in a header. */
function namedAccount(account: NonNullable<Sight["account"]>, seen: Seen[]): PageReading["account"] {
  const key = matchKey(account.address);
  const named = seen.find(({ name, address }) => name && address && matchKey(address) === key);
  const name = nameOf(account) || (named ? nameOf(named) : "");
  return { name, address: account.address };
}

/** @param own addresses known to be the rep's, beside the account the page shows */
export function buildReading(site: string, sight: Sight, own: string[]): PageReading {
  const isOwn = ownAddresses(sight, own);
  const seen = [...sight.messages.flatMap((message) => message.people), ...sight.others];
  const correspondent = correspondentOf(sight, isOwn);
  const whose = sight.account !== null || own.length > 0;
  return {
    site,
    view: sight.view,
    account: sight.account && namedAccount(sight.account, seen),
    subject: cut(sight.subject, 1_000),
    thread: cut(sight.thread, 500),
    correspondent: correspondent && { name: nameOf(correspondent), address: correspondent.address },
    people: unite(seen, isOwn),
    record: sight.record && { ...sight.record, name: sight.record.name.slice(0, 1_000) },
    messages: sight.messages.slice(0, MOST_MESSAGES).flatMap((message) => messageOf(message, isOwn, whose)),
    found: sight.found,
  };
}
