/** Somebody known who writes from another company's domain: probably they changed company. It proposes, the rep decides. */
import { companyDomain, nameOfDomain } from "../identity/domain.ts";
import type { Company, LocalDate, Person } from "../method/model.ts";
import type { Fact, FactDraft } from "../store/fact.ts";
import type { Store } from "../store/store.ts";
import { companiesOfDomain, companyById, companyFor, memberDrafts } from "./companies.ts";
import { changeOfCompany, current, employmentDraft } from "./employments.ts";
import { oneAtATime } from "./lock.ts";

export interface Moved {
  person: Person;
  /** Where they are as far as is known. */
  from: Company;
  /** The domain they write from. */
  domain: string;
  /** Name of the company of that domain; from the domain itself where none is known. */
  name: string;
  /** Local date of the mail. */
  on: LocalDate;
}

/** A company, and what it belongs to or what belongs to it, are no change. */
const related = (one: Company, other: Company) =>
  one.id === other.id || one.parent === other.id || other.parent === one.id;

/** Null where nothing tells of a change: free mail, a domain of theirs, a company they left, a mail from before. */
export async function movedTo(
  store: Store,
  person: Person,
  address: string,
  on: LocalDate,
): Promise<Moved | null> {
  const domain = companyDomain(address);
  const now = current(person);
  if (domain === null || now.length === 0) return null;
  const found = await Promise.all(now.map(({ company }) => companyById(store, company)));
  const companies = found.filter((company) => company !== null);
  const [from] = companies;
  // Of a company without a domain nobody can tell whether this is another one.
  if (!from || companies.some(({ domains }) => domains.length === 0 || domains.includes(domain))) return null;
  if (now.some((one) => one.from !== undefined && one.from > on)) return null;
  const there = await companiesOfDomain(store, domain);
  const known = there.some((company) => person.employments.some((one) => one.company === company.id));
  if (known || there.some((company) => companies.some((one) => related(one, company)))) return null;
  return { person, from, domain, name: there[0]?.names[0] ?? nameOfDomain(domain), on };
}

/** `changed`: they went there. `also`: they work for both. `same`: the domain is another one of their company. */
export type MoveAnswer = "changed" | "also" | "same";

/** Records what it was, all or nothing. */
export function answerMove(store: Store, moved: Moved, answer: MoveAnswer): Promise<Fact[]> {
  return oneAtATime(async () => {
    const { person, from, domain, name, on } = moved;
    if (answer === "same") return store.record(memberDrafts(from.id, "domain", domain, true));
    const company = await companyFor(store, { domain, name });
    const said: FactDraft[] =
      answer === "changed"
        ? changeOfCompany(person, company.id, on)
        : [employmentDraft(person.id, { company: company.id, from: on })];
    return store.record([...company.drafts, ...said]);
  });
}
