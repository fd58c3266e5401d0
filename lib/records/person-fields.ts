/** What is said of a person on their own screen: name, title, addresses. */
import { matchKey } from "../identity/match-key.ts";
import type { Person } from "../method/model.ts";
import type { FactDraft, Ref } from "../store/fact.ts";

const refOf = ({ id }: Pick<Person, "id">): Ref => `person:${id}`;

/** Another name; the one before still finds them. */
export function nameDrafts(person: Person, name: string): FactDraft[] {
  const about = refOf(person);
  const before = person.placeholder || !person.name ? [] : [person.name];
  const seenAs = [...before, ...(name ? [name] : [])];
  return [
    ...seenAs.map((one): FactDraft => ({ about, field: `seen-as/${one}`, value: true })),
    { about, field: "name", value: name || null },
  ];
}

export const titleDraft = (person: Person, title: string): FactDraft => ({
  about: refOf(person),
  field: "title",
  value: title || null,
});

/** The person has this address, or never had it. */
export const addressDraft = (person: Person, address: string, holds: boolean): FactDraft => ({
  about: refOf(person),
  field: `address/${matchKey(address)}`,
  value: holds ? address : null,
});
