/** Everybody with the deals they are in: for lists and their search. */
import type { Deal, Person, Stakeholder } from "../method/model.ts";
import type { Store } from "../store/store.ts";
import { companyName } from "./companies.ts";
import { allDeals } from "./deals.ts";
import { isKept } from "./fields.ts";
import { allPersons } from "./persons.ts";
import { stakeholderView } from "./views.ts";

export interface Listed {
  person: Person;
  company: string;
  /** A part with "no deal yet" has the deal null. */
  parts: { stakeholder: Stakeholder; deal: Deal | null }[];
}

async function companyNames(store: Store, persons: Person[]): Promise<Map<string, string>> {
  const ids = [...new Set(persons.flatMap(({ companies }) => companies.slice(0, 1)))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await companyName(store, id)] as const)));
}

/** Every person that is not put away; one read for each kind of thing, however many there are. */
export async function listPeople(store: Store): Promise<Listed[]> {
  const [persons, deals, stakeholders] = await Promise.all([
    allPersons(store),
    allDeals(store),
    store.things("stakeholder"),
  ]);
  const names = await companyNames(store, persons);
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const kept = stakeholders.filter(isKept).map(stakeholderView);
  const partsOf = Map.groupBy(kept, ({ person }) => person);
  return persons.map((person) => ({
    person,
    company: names.get(person.companies[0] ?? "") ?? "",
    parts: (partsOf.get(person.id) ?? []).map((stakeholder) => ({
      stakeholder,
      deal: dealOf.get(stakeholder.deal ?? "") ?? null,
    })),
  }));
}

const fold = (text: string) => text.normalize("NFKC").toLocaleLowerCase();

/** Whether every word that was typed occurs in name, addresses, company or a deal's name. */
export function fits({ person, company, parts }: Listed, typed: string): boolean {
  const said = [person.name, ...person.addresses, company, ...parts.map(({ deal }) => deal?.name ?? "")];
  const text = fold(said.join(" "));
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
