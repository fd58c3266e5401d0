/** What a seller knows without a mail: a person, a company, a deal put in by hand, each in one write, all or nothing. */
import { companyDomain, nameOfDomain } from "../identity/domain.ts";
import type { Level } from "../method/model.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { companiesNamed, companiesOfDomain, newCompany } from "./companies.ts";
import { employmentDraft } from "./employments.ts";
import { type Joining, makeDeal } from "./from-page.ts";
import { oneAtATime } from "./lock.ts";
import { type Found, partFor } from "./parts.ts";
import { newPerson, personSeen, type Seen } from "./persons.ts";

/** What was made: it is put away again when all of it is taken back (`unmakeDeal`). */
export interface MadeByHand {
  id: string;
  made: Ref[];
  facts: Fact[];
}

/**
 * The company of that name, else one that the domain tells of, else a new one.
 * @param name empty: only what the domain tells.
 * @param domain registrable, or null.
 */
async function companySaid(store: Store, name: string, domain: string | null): Promise<Found | null> {
  const ofDomain = domain ? await companiesOfDomain(store, domain) : [];
  if (name) {
    const [known] = await companiesNamed(store, name);
    // A domain that is another company's already tells nothing of this one.
    return known
      ? { id: known.id, drafts: [] }
      : newCompany({ name, domain: ofDomain.length ? null : domain });
  }
  if (ofDomain[0]) return { id: ofDomain[0].id, drafts: [] };
  return domain ? newCompany({ name: nameOfDomain(domain), domain }) : null;
}

const refsOf = (drafts: readonly FactDraft[]): Ref[] => [...new Set(drafts.map(({ about }) => about))];

/** Somebody on record takes part in a deal, or, without one, stays as they are. */
async function joinDeal(store: Store, id: string, deal: string | null): Promise<MadeByHand> {
  const drafts = deal ? (await partFor(store, id, deal, true)).drafts : [];
  return { id, made: [], facts: drafts.length ? await store.record(drafts) : [] };
}

export interface PersonSaid extends Seen {
  /** Name of the company; empty: the one that the address tells of. */
  company: string;
  title: string;
  level: Level | null;
}

/**
 * Nobody is made twice: of an address that is on record since, it is whoever has it.
 * @param deal id of the one that the person takes part in; null: none yet.
 */
export function makePerson(store: Store, said: PersonSaid, deal: string | null): Promise<MadeByHand> {
  return oneAtATime(async () => {
    const known = said.address ? await personSeen(store, said) : undefined;
    if (known) return joinDeal(store, known.id, deal);
    const person = newPerson(said);
    const about: Ref = `person:${person.id}`;
    const domain = said.address ? companyDomain(said.address) : null;
    const company = await companySaid(store, said.company, domain);
    const part = deal ? await partFor(store, person.id, deal, true) : null;
    const drafts: FactDraft[] = [
      ...person.drafts,
      ...(said.title ? [{ about, field: "title", value: said.title }] : []),
      ...(said.level ? [{ about, field: "level", value: said.level }] : []),
      ...(company ? [...company.drafts, employmentDraft(person.id, { company: company.id })] : []),
      ...(part?.drafts ?? []),
    ];
    const made = [about, ...refsOf(company?.drafts ?? []), ...refsOf(part?.drafts ?? [])];
    return { id: person.id, made, facts: await store.record(drafts) };
  });
}

/**
 * Of a domain that is on record since, it is the company that has it.
 * @param domain registrable, or null where none is known.
 */
export function makeCompany(store: Store, name: string, domain: string | null): Promise<MadeByHand> {
  return oneAtATime(async () => {
    const [known] = domain ? await companiesOfDomain(store, domain) : [];
    if (known) return { id: known.id, made: [], facts: [] };
    const { id, drafts } = newCompany({ name, domain });
    return { id, made: refsOf(drafts), facts: await store.record(drafts) };
  });
}

/** @param company its name; empty: that of the first person who has one. */
export async function makeDealByHand(
  store: Store,
  name: string,
  company: string,
  people: readonly Joining[],
): Promise<MadeByHand> {
  const found = company ? await companySaid(store, company, null) : null;
  const { deal, made, facts } = await makeDeal(
    store,
    { name, ...(found ? { company: found.id } : {}) },
    [],
    people,
    found?.drafts ?? [],
  );
  return { id: deal, made, facts };
}
