/** Companies that are likely one: the same domain, or the same name but for the legal form. */
import { registrableDomain } from "../identity/domain.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { idOf, membersOf, textOf } from "./fields.ts";
import type { Likely, Reason } from "./same.ts";

const domainsOf = (thing: Thing) =>
  membersOf(thing, "domain").flatMap(({ member }) => registrableDomain(member) ?? member);
const foldedNames = (thing: Thing) => thing.keys.filter((key) => key.startsWith("same:"));

const isPartOf = (one: Thing, other: Thing) => textOf(one, "parent") === idOf(other);

function reasonsFor(one: Thing, other: Thing): Reason[] {
  if (one.ref === other.ref || isPartOf(one, other) || isPartOf(other, one)) return [];
  const named = foldedNames(one).some((key) => other.keys.includes(key));
  const domain = domainsOf(one).some((each) => domainsOf(other).includes(each));
  return [...(named ? ["same-name" as const] : []), ...(domain ? ["same-domain" as const] : [])];
}

export async function sameCompanies(store: Store, one: Thing): Promise<Likely[]> {
  const seen = membersOf(one, "domain").map(({ member }) => member);
  const keys = new Set([...foldedNames(one), ...seen, ...domainsOf(one)]);
  const found = (await Promise.all([...keys].map((key) => store.byKey("company", key)))).flat();
  return found.flatMap((other) => {
    const reasons = reasonsFor(one, other);
    return reasons.length ? [{ other, reasons }] : [];
  });
}
