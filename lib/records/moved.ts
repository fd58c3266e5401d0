/** Somebody known who writes from another company's domain: probably they changed company. It proposes, the rep decides. */
import { companyDomain, nameOfDomain } from "../identity/domain.ts";
import { matchKey } from "../identity/match-key.ts";
import type { Company, Employment, LocalDate, Person } from "../method/model.ts";
import type { Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { companiesOfDomain, companyById, companyFor, memberDrafts } from "./companies.ts";
import { changeOfCompany, current, employmentDraft } from "./employments.ts";
import { isKept, textOf } from "./fields.ts";
import { oneAtATime } from "./lock.ts";
import { isClosed } from "./propose.ts";
import { standDrafts } from "./standing.ts";
import { dealView } from "./views.ts";

export interface Moved {
  /** With the company that an older address of theirs tells of, where no company is on record. */
  person: Person;
  implied: boolean;
  /** Where they are as far as is known. */
  from: Company;
  /** The domain they write from. */
  domain: string;
  /** Name of the company of that domain; from the domain itself where none is known. */
  name: string;
  /** Local date of the mail. */
  on: LocalDate;
  /** They take part in an open deal of the company that they are with as far as is known. */
  inDeals: boolean;
}

/** A company, and what it belongs to or what belongs to it, are no change. */
const related = (one: Company, other: Company) =>
  one.id === other.id || one.parent === other.id || other.parent === one.id;

/** Companies of the addresses that they were known by before this one. */
async function impliedBefore(store: Store, person: Person, address: string): Promise<Employment[]> {
  const known = person.addresses.map(matchKey);
  const before = known.slice(0, Math.max(0, known.indexOf(matchKey(address))));
  const domains = new Set(before.flatMap((one) => companyDomain(one) ?? []));
  const found = await Promise.all([...domains].map((domain) => companiesOfDomain(store, domain)));
  return [...new Set(found.flat().map(({ id }) => id))].map((company) => ({ company }));
}

/** Parts in deals, still to be won, of one of these companies. */
async function partsWith(store: Store, person: Person, companies: readonly string[]): Promise<Thing[]> {
  const parts = (await store.byKey("stakeholder", `person:${person.id}`)).filter(isKept);
  const all = await Promise.all(
    parts.map(async (part) => {
      const deal = await store.thing(`deal:${textOf(part, "deal")}`);
      const open = deal && isKept(deal) && !isClosed(dealView(deal));
      return open && companies.includes(textOf(deal, "company")) ? [part] : [];
    }),
  );
  return all.flat();
}

/** Null where nothing tells of a change: free mail, a domain of theirs, a company they left, a mail from before. */
export async function movedTo(
  store: Store,
  known: Person,
  address: string,
  on: LocalDate,
): Promise<Moved | null> {
  const domain = companyDomain(address);
  const implied = known.employments.length === 0;
  const person = implied ? { ...known, employments: await impliedBefore(store, known, address) } : known;
  const now = current(person);
  if (domain === null || now.length === 0) return null;
  const found = await Promise.all(now.map(({ company }) => companyById(store, company)));
  const companies = found.filter((company) => company !== null);
  const [from] = companies;
  // Of a company without a domain nobody can tell whether this is another one.
  if (!from || companies.some(({ domains }) => domains.length === 0 || domains.includes(domain))) return null;
  if (now.some((one) => one.from !== undefined && one.from > on)) return null;
  const there = await companiesOfDomain(store, domain);
  // Said of that company before, be it that they never were there.
  const fields = (await store.thing(`person:${known.id}`))?.fields ?? {};
  const wasThere = there.some(
    ({ id }) => `company/${id}` in fields || person.employments.some(({ company }) => company === id),
  );
  if (wasThere || there.some((company) => companies.some((one) => related(one, company)))) return null;
  const name = there[0]?.names[0] ?? nameOfDomain(domain);
  const inDeals = (await partsWith(store, person, [from.id])).length > 0;
  return { person, implied, from, domain, name, on, inDeals };
}

/**
 * `changed`: they went there, and have left the deals of the company they were with. `stays`: they went there, and still
 * take part, from outside the customer. `also`: they work for both. `same`: the domain is another one of their company.
 */
export type MoveAnswer = "changed" | "stays" | "also" | "same";

/** How they stand in the deals of the companies they left. */
async function standingAfter(
  store: Store,
  { person }: Moved,
  there: string,
  answer: MoveAnswer,
): Promise<FactDraft[]> {
  const ended = current(person).flatMap(({ company }) => (company === there ? [] : [company]));
  const parts = await partsWith(store, person, ended);
  return parts.flatMap(({ ref }) => standDrafts(ref, answer === "stays" ? "outside" : "left"));
}

/** Records what it was, all or nothing. */
export function answerMove(store: Store, moved: Moved, answer: MoveAnswer): Promise<Fact[]> {
  return oneAtATime(async () => {
    const { person, implied, from, domain, name, on } = moved;
    if (answer === "same") return store.record(memberDrafts(from.id, "domain", domain, true));
    const company = await companyFor(store, { domain, name });
    const said: FactDraft[] =
      answer === "also"
        ? [
            ...(implied ? current(person).map((one) => employmentDraft(person.id, one)) : []),
            employmentDraft(person.id, { company: company.id, from: on }),
          ]
        : [
            ...(await standingAfter(store, moved, company.id, answer)),
            ...changeOfCompany(person, company.id, on),
          ];
    return store.record([...company.drafts, ...said]);
  });
}
