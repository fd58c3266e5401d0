/** The sample mailbox that `npm start` serves (scripts/sample): its markup says everything by data attributes. */
import { cleanAddress, cleanName } from "../address.ts";
import { textOf } from "../dom.ts";
import { emptySight, need, type Page, type Seen, type SeenMessage, type Sight, type Site } from "../page.ts";
import type { Place } from "../reading.ts";

const MARK = 'meta[name="application-name"][content="Rolecall sample mailbox"]';
const ACCOUNT = '[data-sample="account"]';
const THREAD = "main[data-thread-id]";
const SUBJECT = 'h1[data-field="subject"]';
const MESSAGE = "article[data-message-id]";
const FIELDS: Place[] = ["from", "to", "cc", "bcc", "reply-to"];

function person(element: Element, place: Place): Seen {
  return {
    name: cleanName(element.getAttribute("data-name")),
    address: cleanAddress(element.getAttribute("data-address")),
    place,
  };
}

function message(article: Element): SeenMessage {
  const people = FIELDS.flatMap((field) =>
    [...article.querySelectorAll(`[data-field="${field}"] [data-address]`)].map((one) => person(one, field)),
  );
  return {
    id: article.getAttribute("data-message-id"),
    date: isoDate(article.querySelector("time[datetime]")?.getAttribute("datetime")),
    people,
  };
}

function isoDate(text: string | null | undefined): string | null {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function accountOf(page: Page): Sight["account"] {
  const { name, address } = person(need(page.document, "account", ACCOUNT), "mention");
  return address ? { name, address } : null;
}

function read(page: Page): Sight {
  const account = accountOf(page);
  const thread = page.document.querySelector(THREAD);
  if (!thread) return { ...emptySight("list"), account };
  return {
    ...emptySight("thread"),
    account,
    subject: textOf(need(thread, "subject", SUBJECT)),
    thread: thread.getAttribute("data-thread-id"),
    messages: [...thread.querySelectorAll(MESSAGE)].map(message),
  };
}

export const sampleMailbox: Site = {
  id: "sample-mailbox",
  matches: ({ document }) => document.querySelector(MARK) !== null,
  read,
  changes: { parts: "main" },
};
