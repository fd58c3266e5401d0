/** Serves the sample mailbox on loopback. It is no part of the extension. */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { type Listening, listen } from "../machine/listen.ts";
import { ACCOUNT, type Mail, THREADS } from "./mails.ts";

const PAGE = join(import.meta.dirname, "page");
const FILES: Record<string, string> = {
  "/app.js": "text/javascript; charset=utf-8",
  "/style.css": "text/css; charset=utf-8",
};

/** ISO 8601 moment of a mail, counted back from today, so that the mailbox never grows old. */
function dateOf({ daysAgo, time }: Mail): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const date = new Date();
  date.setDate(date.getDate() - daysAgo);
  date.setHours(hours, minutes, 0, 0);
  return date.toISOString();
}

/** JSON inside a script element: no `<`, so that no name can end the element. */
function mailbox(): string {
  const threads = THREADS.map((thread) => ({
    ...thread,
    mails: thread.mails.map((mail) => ({ ...mail, date: dateOf(mail) })),
  }));
  return JSON.stringify({ account: ACCOUNT, threads }).replaceAll("<", "\\u003c");
}

const read = (name: string) => readFileSync(join(PAGE, name), "utf8");

function answer(path: string, response: ServerResponse): void {
  const type = FILES[path];
  const known = type || path === "/" || THREADS.some((thread) => path === `/thread/${thread.id}`);
  response.writeHead(known ? 200 : 404, { "content-type": type ?? "text/html; charset=utf-8" });
  response.end(type ? read(path) : known ? read("index.html").replace('"MAILBOX"', mailbox) : "Not found");
}

/** Starts on the port (0: any free one) and resolves with the address it has. */
export function serveSample(port = 0): Promise<Listening> {
  const server = createServer((request, response) =>
    answer(new URL(request.url ?? "/", "http://x").pathname, response),
  );
  return listen(server, port);
}
