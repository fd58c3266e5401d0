/** Contract 1: what the content script says of a page. Plain data; every text is untrusted. */

export type View = "thread" | "list" | "compose" | "record" | "other";
export type Place = "from" | "to" | "cc" | "bcc" | "reply-to" | "sender" | "record" | "mention";
export type RecordType = "contact" | "account" | "opportunity" | "lead" | "case";

export interface Correspondent {
  name: string;
  /** As the site's structure says it, its domain in lower case; null where the page gives only a name. */
  address: string | null;
}

export interface PagePerson extends Correspondent {
  in: Place[];
}

export interface PageMessage {
  /** The site's own id of the message. */
  id: string;
  /** ISO 8601, or null where the page does not say. */
  date: string | null;
  /** Address of the sender, or null. */
  from: string | null;
  direction: "in" | "out" | null;
  /** Addresses it went to, the rep's own among them; bcc where the page shows it. */
  to?: string[];
}

export interface PageRecord {
  type: RecordType;
  id: string;
  name: string;
  fields?: { amount?: string; stage?: string; closeDate?: string };
}

export interface PageReading {
  /** Id of the site file, or "generic". */
  site: string;
  view: View;
  /** The rep's own; null when the page does not show it. */
  account: { name: string; address: string } | null;
  subject: string | null;
  /** Stable id of thread or record within the site; null when none. */
  thread: string | null;
  correspondent: Correspondent | null;
  /** Each address once, in order of appearance, the account left out. */
  people: PagePerson[];
  record: PageRecord | null;
  messages?: PageMessage[];
  /** Which rule found a field, for "page not read" reports. */
  found?: Record<string, { by: string; rule: string }>;
}
