/** Persons who are likely one: the same name, and something more. */
import { companyDomain } from "../identity/domain.ts";
import type { Store } from "../store/store.ts";
import type { Thing } from "../store/things.ts";
import { idOf, isKept, membersOf, textOf } from "./fields.ts";
import type { Likely, Reason } from "./same.ts";

/** A name that more people than this bear proves little: a private address, or none, is no reason then. */
const RARE = 3;
/** More of one name are not looked through. */
const MOST = 60;

const keysOfAddresses = (thing: Thing) => membersOf(thing, "address").map(({ member }) => member);
const foldedNames = (thing: Thing) => thing.keys.filter((key) => key.startsWith("same:"));

const meet = <T>(left: Iterable<T>, right: Iterable<T>): boolean => {
  const all = new Set(left);
  return [...right].some((each) => all.has(each));
};

interface Known {
  thing: Thing;
  addresses: string[];
  domains: string[];
  locals: string[];
  companies: string[];
  deals: string[];
}

async function dealsOf(store: Store, thing: Thing): Promise<string[]> {
  const parts = await store.byKey("stakeholder", thing.ref);
  return parts.filter(isKept).flatMap((part) => textOf(part, "deal") || []);
}

/** Where the person works, or worked: as said, or as the address says it. */
async function companiesOf(store: Store, thing: Thing, domains: string[]): Promise<string[]> {
  const owners = await Promise.all(domains.map((domain) => store.byKey("company", domain)));
  return [...membersOf(thing, "company").map(({ member }) => member), ...owners.flat().map(idOf)];
}

async function knownOf(store: Store, thing: Thing): Promise<Known> {
  const addresses = keysOfAddresses(thing);
  const domains = addresses.flatMap((address) => companyDomain(address) ?? []);
  return {
    thing,
    addresses,
    domains,
    locals: addresses.map((address) => address.slice(0, address.lastIndexOf("@"))),
    companies: await companiesOf(store, thing, domains),
    deals: await dealsOf(store, thing),
  };
}

/** Both write, but one of them only from mail that everybody may have. */
function isPrivateOf(one: Known, other: Known): boolean {
  const only = ({ addresses, domains }: Known) => addresses.length > 0 && domains.length === 0;
  return one.addresses.length > 0 && other.addresses.length > 0 && only(one) !== only(other);
}

/** What speaks for it, next to the name. `weak`: only where few bear that name. */
const EVIDENCE: { reason: Reason; weak?: true; holds: (one: Known, other: Known) => boolean }[] = [
  { reason: "same-domain", holds: (one, other) => meet(one.domains, other.domains) },
  { reason: "same-company", holds: (one, other) => meet(one.companies, other.companies) },
  { reason: "same-deal", holds: (one, other) => meet(one.deals, other.deals) },
  { reason: "same-local-part", holds: (one, other) => meet(one.locals, other.locals) },
  { reason: "private-address", weak: true, holds: isPrivateOf },
  {
    reason: "no-address",
    weak: true,
    holds: (one, other) => one.addresses.length === 0 || other.addresses.length === 0,
  },
];

function reasonsFor(one: Known, other: Known, rare: boolean): Reason[] {
  if (meet(one.addresses, other.addresses)) return ["same-address"];
  if (!meet(foldedNames(one.thing), foldedNames(other.thing))) return [];
  const evidence = EVIDENCE.filter(({ weak, holds }) => (rare || !weak) && holds(one, other));
  return evidence.length ? ["same-name", ...evidence.map(({ reason }) => reason)] : [];
}

export async function samePersons(store: Store, one: Thing): Promise<Likely[]> {
  const keys = [...foldedNames(one), ...keysOfAddresses(one)];
  const found = (await Promise.all(keys.map((key) => store.byKey("person", key)))).flat();
  const others = [...new Map(found.map((thing) => [thing.ref, thing])).values()].filter(
    (thing) => thing.ref !== one.ref && isKept(thing),
  );
  const known = await knownOf(store, one);
  const all = await Promise.all(others.slice(0, MOST).map((other) => knownOf(store, other)));
  return all.flatMap((other) => {
    const reasons = reasonsFor(known, other, all.length <= RARE);
    return reasons.length ? [{ other: other.thing, reasons }] : [];
  });
}
