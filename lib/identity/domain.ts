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

const isShouted = (text: string) => text === text.toUpperCase();

/** The label as one of the texts writes it; a text all in capitals tells nothing of how a name is written. */
function asWritten(label: string, texts: readonly string[]): string | null {
  const words = texts.filter((text) => !isShouted(text)).flatMap((text) => text.split(/[^\p{L}\p{N}-]+/u));
  return words.find((word) => word.toLowerCase() === label && word !== label) ?? null;
}

/**
 * A name for a company of which only the domain is known: "Big" of `big.test`. Initials cannot be told from a short word
 * (IBM, Big): they stay capitals where the page writes them so.
 * @param written what the page says, such as its subject and its people's names.
 */
export function nameOfDomain(domain: string, written: readonly string[] = []): string {
  const [label = ""] = domain.split(".");
  if (label.startsWith("xn--")) return domain;
  const said = asWritten(label, written);
  if (said) return said;
  return label.replace(
    /(^|-)(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
