/** By what a thread of mail, or a record, is known again (model.md, identity). */
import type { PageReading } from "../pages/reading.ts";
import { matchKey } from "./match-key.ts";

export interface ThreadKey {
  key: string;
  /** The site gives no id of its own: subject and people decide, and two threads may share the key. */
  weak: boolean;
}

/** What mail programs put before a subject on reply and forward, by language; matched without case. */
const PREFIXES = [
  ...["re", "fw", "fwd", "tr", "rv", "enc", "res", "aw", "wg", "antw", "doorst", "sv", "vs", "vb", "vl"],
  ...[
    "ref",
    "rif",
    "r",
    "i",
    "odp",
    "pd",
    "ynt",
    "ilt",
    "yanıt",
    "ответ",
    "пересл",
    "σχετ",
    "πρθ",
    "bls",
    "trs",
  ],
  ...["回复", "回覆", "答复", "答覆", "转发", "轉寄", "轉發", "回信", "返信", "転送", "회신", "전달"],
];
const PREFIX = new RegExp(
  `^\\s*(?:(?:${PREFIXES.join("|")})\\s*(?:[[(]\\d{1,3}[\\])])?\\s*[:：]\\s*)+`,
  "iu",
);

/** A subject without "Re:", "AW:", "回复：" and the like, however many; white space folded. */
export function bareSubject(subject: string): string {
  return subject.normalize("NFC").replace(/\s+/g, " ").replace(PREFIX, "").trim();
}

function weakKey(reading: PageReading): string | null {
  if (reading.view !== "thread" || !reading.subject) return null;
  const outside = reading.people
    .filter((person) => person.address && !person.in.every((place) => place === "mention"))
    .map((person) => matchKey(person.address ?? ""));
  if (!outside.length) return null;
  return [bareSubject(reading.subject).toLowerCase(), ...outside.sort()].join("|");
}

/**
 * The key of what a page shows, or null where there is no thread and no record.
 * @param url the page's address
 */
export function threadKey(reading: PageReading, url: string): ThreadKey | null {
  const account = reading.account ? matchKey(reading.account.address) : "";
  const own = reading.thread ?? (reading.record ? `${reading.record.type}:${reading.record.id}` : null);
  const start = [reading.site, originOf(url), account];
  if (own) return { key: [...start, own].join("|"), weak: false };
  const weak = weakKey(reading);
  return weak === null ? null : { key: [WEAK, account, weak].join("|"), weak: true };
}

const WEAK = "weak";

/** Two threads may share the key. */
export const isWeakKey = (key: string): boolean => key.startsWith(`${WEAK}|`);

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return "";
  }
}
