/** A company with its people and deals, for the company's screen. */
import type { Deal, Person } from "../method/model.ts";
import type { Store } from "../store/store.ts";
import { companyName } from "./companies.ts";
import { choiceOf, idOf, isKept, isPresent, membersOf } from "./fields.ts";
import { dealView, personView } from "./views.ts";

export interface CompanyInView {
  id: string;
  archived: boolean;
  names: string[];
  domains: string[];
  /** The company it belongs to. */
  parent: { id: string; name: string } | null;
  people: Person[];
  /** Closed ones too. */
  deals: Deal[];
}

/** Undefined when there is no such company, or it was deleted. */
export async function companyInView(store: Store, id: string): Promise<CompanyInView | undefined> {
  const thing = await store.thing(`company:${id}`);
  if (!thing || !isPresent(thing)) return undefined;
  const parent = choiceOf(thing, "parent");
  const [people, deals, parentName] = await Promise.all([
    store.byKey("person", `company:${id}`),
    store.byKey("deal", `company:${id}`),
    parent ? companyName(store, parent) : "",
  ]);
  return {
    id: idOf(thing),
    archived: !isKept(thing),
    names: membersOf(thing, "name").map(({ member }) => member),
    domains: membersOf(thing, "domain").map(({ member }) => member),
    parent: parent ? { id: parent, name: parentName } : null,
    people: people.filter(isKept).map(personView),
    deals: deals.filter(isKept).map(dealView),
  };
}
