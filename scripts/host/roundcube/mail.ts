/** Fills a maildir with the messages of a folder: each once, those the rep wrote into Sent. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What lies in each rep's mailbox: all sorts of mail, and the thirty of one day (test/day). */
export const MAILBOXES: Record<string, string> = {
  "rep@acme.test": join(import.meta.dirname, "../mail"),
  "robin.berg@acme.test": join(import.meta.dirname, "../mail/day"),
};

/** Seen in Dovecot 2.3: the number before the first dot is the received time, which orders the list. */
const FIRST = 1_790_000_000;

const isOwn = (text: string) => /^From:.*<rep@acme\.test>/im.test(text.split(/\r?\n\r?\n/)[0] ?? "");

/** `.eml` files have LF in the repository and CRLF on the wire. Latin-1 keeps every byte as it is. */
export function deliver(maildir: string, mails: string): void {
  const boxes = { inbox: join(maildir, "cur"), sent: join(maildir, ".Sent", "cur") };
  if (existsSync(boxes.inbox)) return;
  for (const box of [maildir, join(maildir, ".Sent")])
    for (const folder of ["cur", "new", "tmp"]) mkdirSync(join(box, folder), { recursive: true });
  const names = readdirSync(mails)
    .filter((name) => name.endsWith(".eml"))
    .sort();
  names.forEach((name, index) => {
    const text = readFileSync(join(mails, name), "latin1").replaceAll(/\r?\n/g, "\r\n");
    const boxed = isOwn(text) ? boxes.sent : boxes.inbox;
    writeFileSync(join(boxed, `${FIRST + index * 60}.M${index}P1.loopback:2,`), text, "latin1");
  });
}
