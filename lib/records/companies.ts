/** Companies: found or made by their domain, under several names and domains (model.md, things). */
import { domainOf, nameKey } from "../identity/match-key.ts";
import type { Company } from "../method/model.ts";
import type { Fact, FactDraft, Ref } from "../store/fact.ts";
import type { Reader, Store } from "../store/store.ts";
import { isKept, membersOf } from "./fields.ts";
import { newId } from "./ids.ts";
import type { Found } from "./parts.ts";
import { companyView } from "./views.ts";

const refOf = (id: string): Ref => `company:${id}`;

/** The name shown of a company; empty when none was said. */
export async function companyName(store: Reader, id: string): Promise<string> {
  const thing = await store.thing(refOf(id));
  return thing ? (membersOf(thing, "name")[0]?.member ?? "") : "";
}

/** Null for one that does not exist, or was put away. */
export async function companyById(store: Store, id: string): Promise<Company | null> {
  const thing = await store.thing(refOf(id));
  return thing && isKept(thing) ? companyView(thing) : null;
}

async function companiesBy(store: Store, key: string): Promise<Company[]> {
  return (await store.byKey("company", key)).filter(isKept).map(companyView);
}

/** @param domain a registrable domain (lib/identity/domain.ts). */
export const companiesOfDomain = (store: Store, domain: string) => companiesBy(store, domain);

/** Companies of this name, or that go by it too. */
export const companiesNamed = (store: Store, name: string) => companiesBy(store, nameKey(name));

export interface CompanySaid {
  name: string;
  /** Registrable domain, or null where none is known. */
  domain: string | null;
}

/** A company's first facts: `{ id, drafts }`. */
export function newCompany({ name, domain }: CompanySaid): Found {
  const id = newId();
  const fields = [`name/${name}`, ...(domain ? [`domain/${domain}`] : [])];
  return { id, drafts: fields.map((field) => ({ about: refOf(id), field, value: true })) };
}

/**
 * The company of that domain, else of that name, else a new one. One found by its name alone is given no domain: two firms
 * may have the same name, and that they are one is for the rep to say.
 */
export async function companyFor(store: Store, said: CompanySaid): Promise<Found> {
  const [known] = said.domain
    ? await companiesOfDomain(store, said.domain)
    : await companiesNamed(store, said.name);
  return known ? { id: known.id, drafts: [] } : newCompany(said);
}

/** Adds one of the names, or domains, that a company goes by, or takes it out. */
export function memberDrafts(
  id: string,
  set: "name" | "domain",
  member: string,
  holds: boolean,
): FactDraft[] {
  const clean = set === "domain" ? domainOf(member.trim()) : member.trim().replace(/\s+/g, " ");
  return clean ? [{ about: refOf(id), field: `${set}/${clean}`, value: holds }] : [];
}

export function changeMember(
  store: Store,
  id: string,
  set: "name" | "domain",
  member: string,
  holds: boolean,
): Promise<Fact[]> {
  return store.record(memberDrafts(id, set, member, holds));
}

/**
 * Gives a company another name to be shown by, in the place of the old one. Of a set the oldest member stands first, so
 * the other names are said again after the new one.
 */
export function renameDrafts({ id, names }: Pick<Company, "id" | "names">, name: string): FactDraft[] {
  const [old = "", ...others] = names;
  const [said] = memberDrafts(id, "name", name, true);
  if (!said || said.field === `name/${old}`) return [];
  const after = others.filter((one) => `name/${one}` !== said.field);
  return [
    said,
    ...memberDrafts(id, "name", old, false),
    ...after.flatMap((one) => memberDrafts(id, "name", one, true)),
  ];
}

export const renameCompany = (
  store: Store,
  company: Pick<Company, "id" | "names">,
  name: string,
): Promise<Fact[]> => store.record(renameDrafts(company, name));
