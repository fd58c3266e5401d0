import { matchKey } from "../../lib/identity/match-key.ts";

const ADDRESS_IN_NAME = /[^\s"'<>(),;:]+@[^\s"'<>(),;:]+\.[^\s"'<>(),;:]+/u;

/** True where a display name looks like an address, and not like the one the mail comes from. */
export function looksLikeAnother(name: string, address: string | null): boolean {
  const shown = ADDRESS_IN_NAME.exec(name.normalize("NFKC"))?.[0];
  return shown !== undefined && (address === null || matchKey(shown) !== matchKey(address));
}
