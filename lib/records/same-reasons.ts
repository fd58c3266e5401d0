/** Why two persons are likely one: one name, however it is written, and something more. Pure. */
import { companyDomain } from "../identity/domain.ts";
import { type NameFace, nameMatch } from "./name-face.ts";
import type { Reason } from "./same.ts";

/** A name that more people than this bear proves little: a private address, or none, is no reason then. */
export const RARE = 3;

/** What tells of one person whether they are another one. */
export interface Known {
  face: NameFace;
  /** Match keys. */
  addresses: string[];
  /** Of the addresses, registrable ones of firms. */
  domains: string[];
  locals: string[];
  /** Ids. */
  companies: string[];
  deals: string[];
}

/** What addresses alone tell. @param addresses match keys. */
export const fromAddresses = (addresses: string[]): Pick<Known, "addresses" | "domains" | "locals"> => ({
  addresses,
  domains: addresses.flatMap((address) => companyDomain(address) ?? []),
  locals: addresses.map((address) => address.slice(0, address.lastIndexOf("@"))),
});

const meet = (left: readonly string[], right: readonly string[]) => left.some((each) => right.includes(each));

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
  // As a rule it is made of the name.
  { reason: "same-local-part", weak: true, holds: (one, other) => meet(one.locals, other.locals) },
  { reason: "private-address", weak: true, holds: isPrivateOf },
  {
    reason: "no-address",
    weak: true,
    holds: (one, other) => one.addresses.length === 0 || other.addresses.length === 0,
  },
];

/** @param rare few bear that name. @returns none where they are not likely one. */
export function reasonsFor(one: Known, other: Known, rare: boolean): Reason[] {
  if (meet(one.addresses, other.addresses)) return ["same-address"];
  const name = nameMatch(one.face, other.face);
  if (!name) return [];
  const weakToo = rare && name.sure;
  const evidence = EVIDENCE.filter(({ weak, holds }) => (weakToo || !weak) && holds(one, other));
  return evidence.length ? [name.reason, ...evidence.map(({ reason }) => reason)] : [];
}
