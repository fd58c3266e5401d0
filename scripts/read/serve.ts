/** Saved pages answered as if they came from their own address; nothing else is let through to a network. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import type { HTTPRequest, ResponseForRequest } from "puppeteer-core";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css",
};

/** UTF-8 is said where the bytes are UTF-8; else the page's own meta tag or the browser's guess decides. */
function contentType(path: string, body: Buffer): string {
  const type = TYPES[extname(path).toLowerCase()] ?? "text/html";
  return body.equals(Buffer.from(body.toString("utf8"))) ? `${type}; charset=utf-8` : type;
}

/** The page's own scripts stay off: in the page, in its frames and in `srcdoc`. */
function fileAnswer(path: string): Partial<ResponseForRequest> {
  const body = readFileSync(path);
  return {
    status: 200,
    contentType: contentType(path, body),
    headers: { "Content-Security-Policy": "script-src 'none'; object-src 'none'" },
    body,
  };
}

/** A file beside the page that a relative address in it names (frames, styles), or null. */
function beside(file: string, page: URL, wanted: URL): string | null {
  const folder = page.pathname.slice(0, page.pathname.lastIndexOf("/") + 1);
  if (wanted.origin !== page.origin || !wanted.pathname.startsWith(folder)) return null;
  const path = normalize(decodeURIComponent(wanted.pathname.slice(folder.length)));
  const full = join(dirname(file), path);
  if (!path || path.startsWith("..") || !(extname(path).toLowerCase() in TYPES)) return null;
  return existsSync(full) && statSync(full).isFile() ? full : null;
}

/** Answers one request of the page saved in `file` at `address`. */
export async function answer(request: HTTPRequest, file: string, address: URL): Promise<void> {
  const wanted = new URL(request.url());
  const top = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  const path = top ? file : beside(file, address, wanted);
  if (path) return request.respond(fileAnswer(path));
  return request.abort("blockedbyclient");
}
