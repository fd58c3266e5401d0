/** A deal and the people of a page: a new deal made with them, or one that they are put into. Each one write, all or nothing. */
import { companyDomain, nameOfDomain } from "../identity/domain.ts";
import { isWeakKey } from "../identity/thread-key.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { companyFor } from "./companies.ts";
import { type DealChange, newDeal } from "./deals.ts";
import { employmentDraft } from "./employments.ts";
import { idOf, isKept, textOf } from "./fields.ts";
import { oneAtATime } from "./lock.ts";
import { partFor } from "./parts.ts";
import type { Seen } from "./persons.ts";
import { personFor } from "./tagging.ts";
import { personView } from "./views.ts";

/** Somebody of the page; by id where they are known already, or were picked. */
export interface Joining {
  seen: Seen;
  person?: string;
}

export interface Made {
  deal: string;
  /** What did not exist before: it is put away again when all of it is taken back. */
  made: Ref[];
  facts: Fact[];
}

interface Joined {
  id: string;
  seen: Seen;
  drafts: FactDraft[];
}

/** Two addresses of one person are one person. */
async function joined(store: Store, deal: string, people: readonly Joining[]): Promise<Joined[]> {
  const byId = new Map<string, Joined>();
  for (const { seen, person } of people) {
    const found = await personFor(store, { seen, ...(person ? { person } : {}) });
    if (byId.has(found.id)) continue;
    const part = await partFor(store, found.id, deal, true);
    byId.set(found.id, { id: found.id, seen, drafts: [...found.drafts, ...part.drafts] });
  }
  return [...byId.values()];
}

interface Firms {
  /** Id of the company of the first person who has one; null where nobody has. */
  first: string | null;
  drafts: FactDraft[];
}

/** Each person's company: where they are now, else the one of their address's domain, made where there is none. */
async function firms(store: Store, people: readonly Joined[], subject: string): Promise<Firms> {
  const written = [subject, ...people.map(({ seen }) => seen.name)];
  const byDomain = new Map<string, string>();
  const drafts: FactDraft[] = [];
  const ofDomain = async (domain: string): Promise<string> => {
    const known = byDomain.get(domain);
    if (known) return known;
    const found = await companyFor(store, { domain, name: nameOfDomain(domain, written) });
    byDomain.set(domain, found.id);
    drafts.push(...found.drafts);
    return found.id;
  };
  let first: string | null = null;
  for (const { id, seen } of people) {
    const thing = await store.thing(`person:${id}`);
    const [now] = thing ? personView(thing).companies : [];
    const past = thing ? personView(thing).employments : [];
    const domain = seen.address ? companyDomain(seen.address) : null;
    const company = now ?? (domain ? await ofDomain(domain) : null);
    first ??= company;
    // Somebody who left the company still writes in an old thread: that they left stays true.
    if (company && past.every((one) => one.company !== company))
      drafts.push(employmentDraft(id, { company }));
  }
  return { first, drafts };
}

const linkDraft = (deal: string, link: string): FactDraft => ({
  about: `deal:${deal}`,
  field: link,
  value: true,
});

const THREAD = "thread/";

/** What a deal has of one thread, and gives up: the link, and the messages that another deal has not got by itself. */
async function leaving(store: Store, from: Thing, to: string, thread: string): Promise<FactDraft[]> {
  const mails = (await store.byKey("interaction", `deal:${idOf(from)}`)).filter((thing) =>
    textOf(thing, "source").startsWith(`${thread}#`),
  );
  const free = await Promise.all(
    mails.map(async (mail) => {
      const same = await store.byKey("interaction", `source:${textOf(mail, "source")}`);
      return same.every((other) => textOf(other, "deal") !== to);
    }),
  );
  return [
    { about: from.ref, field: `${THREAD}${thread}`, value: false },
    ...mails
      .filter((_, index) => free[index])
      .map(({ ref }): FactDraft => ({ about: ref, field: "deal", value: to })),
  ];
}

/**
 * Links a deal. A thread is in one deal: the one that it was in gives it up, with its messages, which stay what they are.
 * What only looks like one (a weak key), and a record of a CRM, may belong to several.
 */
async function linked(store: Store, deal: string, links: readonly string[]): Promise<FactDraft[]> {
  const threads = links.filter((link) => link.startsWith(THREAD)).map((link) => link.slice(THREAD.length));
  const before = await Promise.all(
    threads
      .filter((thread) => !isWeakKey(thread))
      .map(async (thread) => {
        const deals = (await store.byKey("deal", thread)).filter(({ ref }) => ref !== `deal:${deal}`);
        return (await Promise.all(deals.map((from) => leaving(store, from, deal, thread)))).flat();
      }),
  );
  // Its own link last: the step is named by it.
  return [...before.flat(), ...links.map((link) => linkDraft(deal, link))];
}

async function newRefs(store: Store, drafts: readonly FactDraft[]): Promise<Ref[]> {
  const refs = [...new Set(drafts.map(({ about }) => about))];
  const known = await Promise.all(refs.map((ref) => store.thing(ref)));
  return refs.filter((_, index) => known[index] === undefined);
}

/**
 * A new deal with the people of a page in it, the correspondent first, each with the company of their address's domain.
 * @param links fields of the deal that link it with thread or record, `thread/<key>`.
 * @param also written with it, all or nothing: the company that `said` names.
 */
export function makeDeal(
  store: Store,
  said: DealChange & { name: string },
  links: readonly string[],
  people: readonly Joining[],
  also: readonly FactDraft[] = [],
): Promise<Made> {
  return oneAtATime(async () => {
    const { id, drafts } = newDeal(said);
    const members = await joined(store, id, people);
    const { first, drafts: companies } = await firms(store, members, said.name);
    const all = [
      ...drafts,
      ...also,
      ...(first && !said.company ? [{ about: `deal:${id}` as Ref, field: "company", value: first }] : []),
      ...(await linked(store, id, links)),
      ...companies,
      ...members.flatMap((member) => member.drafts),
    ];
    const made = await newRefs(store, all);
    return { deal: id, made, facts: await store.record(all) };
  });
}

/** People of a page are put into a deal that there is, each with the company of their address's domain. */
export function joinDeal(store: Store, deal: string, people: readonly Joining[]): Promise<Made> {
  return oneAtATime(async () => {
    const members = await joined(store, deal, people);
    const { drafts } = await firms(store, members, "");
    const all = [...drafts, ...members.flatMap((member) => member.drafts)];
    const made = await newRefs(store, all);
    return { deal, made, facts: all.length ? await store.record(all) : [] };
  });
}

/** Those of whom something was said with "no deal yet", by now: the page may not show it yet. */
export async function waitingAmong(store: Store, people: readonly Joining[]): Promise<Joining[]> {
  const waits = await Promise.all(
    people.map(async ({ seen, person }) => {
      const { id } = await personFor(store, { seen, ...(person ? { person } : {}) });
      const parts = await store.byKey("stakeholder", `person:${id}`);
      return parts.some((part) => isKept(part) && textOf(part, "deal") === "");
    }),
  );
  return people.filter((_, index) => waits[index]);
}

/** The page is about this deal, and no other: linked with it, and those who have tags that waited are put into it. */
export function acceptDeal(
  store: Store,
  deal: string,
  links: readonly string[],
  people: readonly Joining[],
): Promise<Fact[]> {
  return oneAtATime(async () => {
    const members = await joined(store, deal, people);
    const all = [...(await linked(store, deal, links)), ...members.flatMap(({ drafts }) => drafts)];
    return all.length ? store.record(all) : [];
  });
}

/** Takes all of it back: what was made for it is put away, since a thing without facts would stand in lists unnamed. */
export async function unmakeDeal(
  store: Store,
  { facts, made }: Pick<Made, "facts" | "made">,
): Promise<Fact[]> {
  const undone = await store.undo(facts.map(({ id }) => id));
  const away = made.map((about): FactDraft => ({ about, field: "archived", value: true }));
  return [...undone, ...(away.length ? await store.record(away) : [])];
}
