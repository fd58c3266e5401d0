/**
 * Whose domain an address is of: the one that a firm registered, by the Public Suffix List. The list is large, so this is
 * for pages and background only, never for the content script.
 */
import { getDomain } from "tldts";
import { isFreeMail } from "./free-mail.ts";
import { domainOf } from "./match-key.ts";

/** Domains below which each customer has one of its own, and which the list does not know. */
const SHARED = ["onmicrosoft.com", "mail.onmicrosoft.com"];

function belowShared(domain: string): string | null {
  for (const shared of SHARED) {
    if (!domain.endsWith(`.${shared}`)) continue;
    const label = domain
      .slice(0, -shared.length - 1)
      .split(".")
      .at(-1);
    if (label && label !== "mail") return `${label}.${SHARED[0]}`;
  }
  return null;
}

/**
 * The registrable domain of an address or domain, as lower-case A-label: `big.co.uk` of `wei@sales.big.co.uk`. Null for
 * an IP address, a bare host name, and a mere suffix.
 */
export function registrableDomain(addressOrDomain: string): string | null {
  const domain = domainOf(addressOrDomain);
  return (
    belowShared(domain) ??
    // A private suffix (`blogspot.com`) may have mailboxes of its own, which are those of the firm that runs it.
    getDomain(domain, { allowPrivateDomains: true }) ??
    getDomain(domain)
  );
}

/** The domain of the company that an address tells of; null where it tells of none (free mail among them). */
export function companyDomain(address: string): string | null {
  const domain = registrableDomain(address);
  const free = domain === null || isFreeMail(domain) || isFreeMail(domainOf(address));
  return free || SHARED.includes(domain) ? null : domain;
}

/** Up to so many letters a label is read as initials: SAP, IBM. */
const INITIALS = 3;

/** A name for a company of which only the domain is known: "Nordwerk" of `nordwerk.test`. */
export function nameOfDomain(domain: string): string {
  const [label = ""] = domain.split(".");
  if (label.startsWith("xn--")) return domain;
  if (label.length <= INITIALS) return label.toUpperCase();
  return label.replace(
    /(^|-)(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
