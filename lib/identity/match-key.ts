/** By what addresses and names are matched (model.md, identity). Addresses are shown as seen; only the key is folded. */

/** Looks like a host: letters, digits, dots, hyphens and characters beyond ASCII, and so safe to hand to `URL`. */
const HOST = /^[\p{L}\p{M}\p{N}.。-]+$/u;

/**
 * The match key of an address: local part in NFC and case-folded, domain as lower-case A-label.
 * Plus tags and dots are left alone: they name different mailboxes on most servers.
 */
export function matchKey(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).normalize("NFC").toLowerCase();
  return `${local}@${domainOf(address)}`;
}

/** The domain of an address, or a domain itself, as lower-case A-label (RFC 5890); no valid one only in lower case. */
export function domainOf(addressOrDomain: string): string {
  const domain = addressOrDomain.slice(addressOrDomain.lastIndexOf("@") + 1).normalize("NFC");
  try {
    if (HOST.test(domain)) return new URL(`http://${domain}`).hostname;
  } catch {
    // A host that no standard allows is matched as it stands.
  }
  return domain.toLowerCase();
}

/** The match key of somebody seen: of the address or, where the page gives none, `name:<name>`. */
export function personKey(seen: { name: string; address: string | null }): string {
  return seen.address ? matchKey(seen.address) : nameKey(seen.name);
}

/** The key of a name: white space and case folded. */
export function nameKey(name: string): string {
  return `name:${name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase()}`;
}

/**
 * Keys of a domain and of every domain above it, for finding people by the firm they write from: `@sales.big.test` and
 * `@big.test`. Which of them is a firm's own is for who asks (lib/identity/domain.ts): it changes with the years.
 * @param key a match key, or a domain as lower-case A-label.
 */
export function domainKeys(key: string): string[] {
  const labels = key.slice(key.lastIndexOf("@") + 1).split(".");
  return labels.slice(0, -1).map((_, index) => `@${labels.slice(index).join(".")}`);
}
