/** People of a deal as their cards show them; who stands in no open mail is tagged by these too. */
import type { DealInView } from "../../lib/method/model.ts";
import { inOrder } from "../../lib/method/people.ts";
import { keyOfPerson } from "../../lib/records/persons.ts";
import type { Subject } from "../stakeholder/subject.ts";

type Member = DealInView["people"][number];

export interface DealMember extends Member {
  subject: Subject;
}

function subjectOf({ stakeholder, person }: Member, key: string, names: Record<string, string>): Subject {
  return {
    key,
    name: person.name,
    address: person.addresses[0] ?? null,
    also: person.addresses.slice(1),
    companies: person.companies.flatMap((id) => names[id] ?? []),
    moved: null,
    own: null,
    keptOut: null,
    person,
    stakeholder,
    deals: [],
    sameName: [],
  };
}

/**
 * Each with a key of their own: two of the same name without an address are told apart by id, so that nothing said of
 * one is ever written on the other.
 */
export function membersOf({ people, companyNames = {} }: DealInView): DealMember[] {
  const taken = new Set<string>();
  return inOrder(people).map((member) => {
    const said = keyOfPerson(member.person);
    const key = taken.has(said) ? `id:${member.person.id}` : said;
    taken.add(key);
    return { ...member, subject: subjectOf(member, key, companyNames) };
  });
}
