/**
 * Roundcube 1.6, skins elastic, larry and classic. Every selector was seen in Debian's roundcube 1.6 on loopback,
 * 2026-11-25, in all three skins unless it says otherwise.
 */
import { cleanAddress, cleanName, parsePeople } from "../address.ts";
import { firstVisible, frameDocument, textOf, textWithout } from "../dom.ts";
import { emptySight, type Page, type Seen, type Sight, type Site } from "../page.ts";
import type { Place } from "../reading.ts";
import { roundcubeDate } from "./roundcube-date.ts";

/** The message beside the list, in a frame of the same origin; a watermark page while none is chosen. */
const FRAME = "#messagecontframe";
/** Table of headers in message and preview; larry's preview has it twice, short and whole. */
const HEADERS = "td.header.from, td.header.to";
/** `.headers-table` in larry and classic, `.header-headers` in elastic. */
const FIELDS: Record<string, Place> = {
  from: "from",
  sender: "sender",
  replyto: "reply-to",
  "mail-reply-to": "reply-to",
  to: "to",
  cc: "cc",
  bcc: "bcc",
};
const PERSON = ".adr";
/** Its title is the address; an address that Roundcube takes for invalid (IDN) stands as text in `.adr` instead. */
const CONTACT = ".rcmContactAddress";
/** elastic `#message-header h2`, larry `h2` (message) and `h3` (preview); classic `td.header.subject`. */
const SUBJECT = "h2.subject, h3.subject, td.header.subject";
/** Inside the subject: a hidden label, a link to a window of its own, the flag. */
const NOT_SUBJECT = ".voice, .extwin, a, .flag-icon";
/** elastic's list `.header-title.username`, larry `span.username`. */
const ACCOUNT = ".username";
/** What a message says of itself to Roundcube's scripts. JSON on one line: no sender's name can hold a bare quote. */
const LOGIN = /rcmail\.set_env\(\{.*,"username":"([^"\\]*)"/;
const IDENTITY = "select#_from option:checked";
/** elastic's summary has the whole date, the table only "Tue 10:11" when it is recent. */
const DATE = ".header-summary .text-nowrap, td.header.date";
/** elastic shows ten recipients; this link's handler holds all of them as the text of a dialog. */
const MORE = "a.morelink";
const LIST = "#messagelist";
const OUTGOING = "#mailboxlist .sent.selected, #mailboxlist .drafts.selected";
const ROW = "#messagelist tbody tr.message";
const COMPOSE: Record<string, Place> = { _to: "to", _cc: "cc", _bcc: "bcc", _replyto: "reply-to" };

function person(adr: Element, place: Place): Seen[] {
  const contact = adr.matches(CONTACT) ? adr : adr.querySelector(CONTACT);
  const address = cleanAddress(contact?.getAttribute("title"));
  if (address) return [{ name: cleanName(textOf(contact)), address, place }];
  return parsePeople(textOf(adr)).map((one) => ({ ...one, place }));
}

/** All people of a cell, those of the dialog behind "15 more..." among them; it is parsed, never run. */
function adrsOf(cell: Element): Element[] {
  const handler = cell.querySelector(MORE)?.getAttribute("onclick") ?? "";
  const [, html = ""] = /simple_dialog\('((?:[^'\\]|\\.)*)'/s.exec(handler) ?? [];
  const dialog = new DOMParser().parseFromString(html.replace(/\\(.)/gs, "$1"), "text/html");
  return [...cell.querySelectorAll(PERSON), ...dialog.querySelectorAll(PERSON)];
}

function peopleOf(document: Document): Seen[] {
  return Object.entries(FIELDS).flatMap(([name, place]) =>
    [...document.querySelectorAll(`td.header.${name}`)].flatMap((cell) =>
      adrsOf(cell).flatMap((adr) => person(adr, place)),
    ),
  );
}

/** The login as a message's settings name it: classic shows it nowhere else, elastic not beside a whole-page message. */
const loginOf = (document: Document) =>
  [...document.scripts].map((script) => LOGIN.exec(script.textContent ?? "")?.[1]).find(Boolean);

function accountOf(page: Page, message: Document | undefined): Sight["account"] {
  const shown = page.document.querySelector(ACCOUNT);
  const texts = [
    shown?.getAttribute("title"),
    textOf(shown),
    textOf(page.document.querySelector(IDENTITY)),
    message && loginOf(message),
  ].filter((text): text is string => Boolean(text));
  const [own] = texts.flatMap((text) => parsePeople(text));
  return own ?? null;
}

/** Folder and number: what Roundcube itself calls a message by. It shows no thread as such. */
function idOf(url: URL): string | null {
  const uid = url.searchParams.get("_uid");
  return uid ? `${url.searchParams.get("_mbox") ?? "INBOX"}/${uid}` : null;
}

function message(document: Document, url: URL): Partial<Sight> {
  const id = idOf(url);
  const dates = [...document.querySelectorAll(DATE)].map((element) => roundcubeDate(textOf(element)));
  return {
    subject: textWithout(document.querySelector(SUBJECT), NOT_SUBJECT) || null,
    thread: id,
    messages: [{ id, date: dates.find((date) => date !== null) ?? null, people: peopleOf(document) }],
  };
}

function compose({ document }: Page): Partial<Sight> {
  const people = Object.entries(COMPOSE).flatMap(([name, place]) => {
    const field = document.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
    return parsePeople(field?.value ?? "").map((one) => ({ ...one, place }));
  });
  const subject = document.querySelector<HTMLInputElement>('input[name="_subject"]');
  return { subject: subject?.value.trim() || null, messages: [{ id: null, date: null, people }] };
}

/** In Sent and Drafts the rows show recipients. */
function rows(document: Document): Seen[] {
  const place = document.querySelector(OUTGOING) ? "to" : "from";
  return [...document.querySelectorAll(ROW)].flatMap((row) => {
    const contact = row.querySelector(CONTACT);
    return contact ? person(contact, place) : [];
  });
}

/** The document that holds the open message: this one, or that of the visible frame. */
function openMessage(page: Page): { document: Document; url: URL } | null {
  if (page.document.querySelector(HEADERS)) return page;
  const frame = firstVisible(page.document, FRAME);
  const document = frame && frameDocument(frame);
  if (!document?.querySelector(HEADERS)) return null;
  return { document, url: new URL(document.location?.href ?? "about:blank") };
}

function read(page: Page): Sight {
  const open = openMessage(page);
  const account = accountOf(page, open?.document);
  if (page.document.querySelector('[name="_to"]') && page.document.querySelector('[name="_subject"]')) {
    return { ...emptySight("compose"), account, ...compose(page) };
  }
  if (open) return { ...emptySight("thread"), account, ...message(open.document, open.url) };
  return { ...emptySight("list"), account, others: rows(page.document) };
}

const isRoundcube = ({ document, url }: Page) =>
  url.searchParams.get("_task") === "mail" ||
  document.querySelector(`${LIST}, ${FRAME}, ${CONTACT}, #rcmloginuser`) !== null;

export const roundcube: Site = {
  id: "roundcube",
  matches: isRoundcube,
  read,
  changes: { frames: FRAME, parts: `#message-header, #messageheader, #messageframe` },
};
