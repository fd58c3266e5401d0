/** Whether an address is of our side (model.md, things): the rep's own, or of a domain that the rep's own are of. */
import { isFreeMail } from "./free-mail.ts";
import { domainOf, matchKey } from "./match-key.ts";

/** Domains of the rep's own addresses, free-mail ones left out: they say nothing of who is a colleague. */
export function ownDomains(own: string[]): Set<string> {
  return new Set(own.map(domainOf).filter((domain) => !isFreeMail(domain)));
}

export type DomainTyped = { domain: string } | { wrong: "none" | "free" };

/** A domain as it is typed or pasted: "@acme.com", "https://www.acme.com/", "rep@acme.com". Never a free-mail one. */
export function domainTyped(text: string): DomainTyped {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[/?#].*$/, "")
    .replace(/^.*@/, "")
    .replace(/^www\./i, "")
    .replace(/\.$/, "");
  const domain = domainOf(bare);
  if (!/^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(domain)) return { wrong: "none" };
  return isFreeMail(domain) ? { wrong: "free" } : { domain };
}

/** Whether a domain is one of these, or below one of them: "mail.acme.com" of "acme.com". */
const isWithin = (domain: string, domains: ReadonlySet<string>) =>
  [...domains].some((one) => domain === one || domain.endsWith(`.${one}`));

/**
 * @param own the rep's own addresses. @param domains said to be ours: with all below them.
 * `self`: one of the addresses; `side`: a colleague by domain; null: neither.
 */
export function sideOf(
  address: string,
  own: string[],
  domains: ReadonlySet<string> = new Set(),
): "self" | "side" | null {
  const key = matchKey(address);
  if (own.some((one) => matchKey(one) === key)) return "self";
  const domain = domainOf(key);
  return ownDomains(own).has(domain) || isWithin(domain, domains) ? "side" : null;
}
