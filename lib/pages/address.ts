/**
 * Header text to people, to RFC 5322 and RFC 6532. Split first, decode names after: an encoded comma or `<` in a
 * name must not make a second address. The address is what stands in the structure; a name that looks like an
 * address stays a name.
 */
import addressparser from "nodemailer/lib/addressparser";
import { decodeWords } from "./encoded-words.ts";

export interface HeaderPerson {
  name: string;
  address: string;
}

/** The longest header text looked at: a page can hold anything. */
const LONGEST = 50_000;

/** One `@` outside quotes, no white space or brackets, a host with letters, digits, dots, hyphens or beyond ASCII. */
const ADDRESS =
  /^(?:"(?:[^"\\\r\n]|\\.)*"|[^\s"(),:;<>@[\]\\]+)@(?:[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?(?:[.。][\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?)*|\[[\p{L}\p{N}:.-]+\])$/u;

/** Whether a text is exactly one address (addr-spec). */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  return (
    text.length <= 320 &&
    at > 0 &&
    at <= 64 * 4 &&
    ADDRESS.test(text) &&
    !/^\.|\.\.|\.@/.test(bareLocal(text))
  );
}

/** The local part with its `@`, or nothing where it is quoted and so may hold any dots. */
function bareLocal(address: string): string {
  return address.startsWith('"') ? "" : address.slice(0, address.lastIndexOf("@") + 1);
}

/** An address as it is kept: its domain in lower case, the local part as seen; null when it is none. */
export function cleanAddress(text: string | null | undefined): string | null {
  const bare = (text ?? "")
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^<(.*)>$/, "$1")
    .trim();
  if (!isAddress(bare)) return null;
  const at = bare.lastIndexOf("@");
  return bare.slice(0, at) + bare.slice(at).toLowerCase();
}

/** Control and format characters (reading direction among them), but not white space and the joiners of scripts. */
const UNSEEN = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** White space folded (no-break spaces too), characters that are not seen or turn the reading direction dropped. */
export function cleanName(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim()
    .slice(0, 300);
}

/** Characters of the private use area stand for parts of a name while the list is split. */
const MASK = 0xe000;

/**
 * Hides what would mislead the splitting: encoded words, and brackets that are not the last of their entry
 * (`Wei <wei@big.test> <x@evil.test>` as a page shows it: the last one is the address).
 */
function mask(text: string): { masked: string; restore: (name: string) => string } {
  const parts: string[] = [];
  const hide = (part: string) => {
    if (parts.length > 4_000) return "";
    parts.push(part);
    return String.fromCharCode(MASK + parts.length - 1);
  };
  const masked = text
    .replace(/[\ue000-\uf8ff]/g, "")
    .replace(/=\?[^?\s]+\?[bq]\?[^?]*\?=/gi, hide)
    // A quoted local part stays whole: `"buyer@decoy.test x"@corvo.test`.
    .replace(/"(?:[^"\\]|\\.)*"(@?)/g, (part, at: string) => (at ? `${hide(part.slice(0, -1))}@` : part))
    .replace(/"(?:[^"\\]|\\.)*"|<[^<>]*>(?=[^,;<>]*<[^<>]*>)/g, (part) =>
      part.startsWith('"') ? part : hide(part),
    )
    // What a page writes behind an address ("on Tuesday") belongs to nobody.
    .replace(
      /"(?:[^"\\]|\\.)*"|(<[^<>]*>)[^,;<>"(]+(?=[,;]|$)/g,
      (part, bracket?: string) => bracket ?? part,
    );
  const restore = (name: string) =>
    name.replace(/[\ue000-\uf8ff]/g, (one) => parts[one.charCodeAt(0) - MASK] ?? "");
  return { masked, restore };
}

const decoded = (name: string) => cleanName(name.includes("=?") ? decodeWords(name) : name);

/** `Doe, Jane <…>`: names without address before one with a name and a bracket belong to it. */
function joinCommaNames(entries: HeaderPerson[], restore: (name: string) => string): HeaderPerson[] {
  const people: HeaderPerson[] = [];
  let pending: string[] = [];
  for (const { name, address } of entries) {
    const clean = cleanAddress(restore(address));
    if (clean) {
      const parts = name ? [...pending, name] : [];
      people.push({ name: decoded(restore(parts.join(", "))), address: clean });
    }
    pending = !clean && !address ? [...pending, name] : [];
  }
  return people;
}

/**
 * The people of a header's value or of text of that form (`"Doe, Jane" <jane@x.test>; Al <al@y.test>`).
 * Never throws; what is no address gives nobody.
 */
export function parsePeople(text: string): HeaderPerson[] {
  const { masked, restore } = mask(text.slice(0, LONGEST).replace(/[\u00a0\u202f]/g, " "));
  const entries = addressparser(masked, { flatten: true });
  // The parser repairs what is broken; an address that does not stand in the text so is made up.
  return joinCommaNames(
    entries.filter(({ address }) => masked.includes(address)),
    restore,
  );
}
