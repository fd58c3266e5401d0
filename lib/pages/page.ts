/** What a site file is given, and what it gives back. */
import type { Correspondent, PageReading, PageRecord, Place, View } from "./reading.ts";

export interface Page {
  document: Document;
  /** The page's address (of the top frame). */
  url: URL;
}

/** Somebody at one place of a message or record. */
export interface Seen extends Correspondent {
  place: Place;
}

export interface SeenMessage {
  /** The site's own id of the message; null where it shows none. */
  id: string | null;
  /** ISO 8601, or null. */
  date: string | null;
  people: Seen[];
}

/** A page as its site file sees it: in order of appearance, the account not yet left out. */
export interface Sight {
  view: View;
  account: PageReading["account"];
  subject: string | null;
  thread: string | null;
  /** The open messages; the newest is told by date and, where dates are missing or equal, by `newestFirst`. */
  messages: SeenMessage[];
  newestFirst?: boolean;
  /** People outside messages: of the record, the list's rows, mentions. */
  others: Seen[];
  record: PageRecord | null;
  found: NonNullable<PageReading["found"]>;
}

/** What every site file says. */
export interface Site {
  id: string;
  /** Whether this is the application the file knows, by its marks in page or address, never by host alone. */
  matches(page: Page): boolean;
  /** @throws MissingField when something is missing that the site always has */
  read(page: Page): Sight;
  /** How a change of what is shown can be seen. */
  changes: Changes;
}

export interface Changes {
  /** Frames whose load means another message. */
  frames?: string;
  /** Elements whose children or attributes change with what is shown; observed narrowly. */
  parts?: string;
}

/** An element that the site file counts on is not there: the generic reader takes over, and the report says why. */
export class MissingField extends Error {
  readonly field: string;
  readonly rule: string;
  constructor(field: string, rule: string) {
    super(`${field}: nothing at ${rule}`);
    this.field = field;
    this.rule = rule;
  }
}

/** @throws MissingField when there is no such element */
export function need(root: ParentNode, field: string, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new MissingField(field, selector);
  return element;
}

/** A sight with nothing in it. */
export function emptySight(view: View): Sight {
  return {
    view,
    account: null,
    subject: null,
    thread: null,
    messages: [],
    others: [],
    record: null,
    found: {},
  };
}
