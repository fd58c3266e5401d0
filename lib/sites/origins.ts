/**
 * Which pages a rep may enable, and the match pattern to ask the browser for. One host is asked for at a time;
 * `scheme://host/*` covers every port.
 */

/** Why a page cannot be read at all. `unknown`: the browser does not tell us which page it is. */
export type Closed = "browser" | "store" | "file" | "unknown";

export type SiteOfPage = { open: true; pattern: string; host: string } | { open: false; why: Closed };

/** Hosts (and paths) on which browsers run no extension: their extension stores and account pages. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ["chromewebstore.google.com", "/"],
  ["chrome.google.com", "/webstore"],
  ["microsoftedge.microsoft.com", "/addons"],
  ["addons.mozilla.org", "/"],
  ["discovery.addons.mozilla.org", "/"],
  ["accounts.firefox.com", "/"],
  ["support.mozilla.org", "/"],
];

const closed = (why: Closed): SiteOfPage => ({ open: false, why });

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

const isStore = ({ hostname, pathname }: URL) =>
  STORES.some(([host, path]) => hostname === host && pathname.startsWith(path));

/** What can be asked for to read this page; `url` as `tabs.Tab` tells it, undefined where it does not. */
export function siteOfPage(url: string | undefined): SiteOfPage {
  const page = url ? parsed(url) : null;
  if (!page) return closed("unknown");
  if (page.protocol === "file:") return closed("file");
  if (page.protocol !== "http:" && page.protocol !== "https:") return closed("browser");
  if (isStore(page)) return closed("store");
  return { open: true, pattern: `${page.protocol}//${page.hostname}/*`, host: page.hostname };
}

interface Pattern {
  scheme: string;
  host: string;
}

function patternParts(pattern: string): Pattern | null {
  if (pattern === "<all_urls>") return { scheme: "*", host: "*" };
  const found = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  return found ? { scheme: found[1] ?? "", host: (found[2] ?? "").replace(/:(\d+|\*)$/, "") } : null;
}

function hostFits(held: string, host: string): boolean {
  if (held === "*" || held === host) return true;
  return held.startsWith("*.") && (host === held.slice(2) || host.endsWith(held.slice(1)));
}

/** Whether a held match pattern covers the page: a rep may have allowed more in the browser's own settings. */
export function covers(pattern: string, url: string): boolean {
  const held = patternParts(pattern);
  const page = parsed(url);
  if (!held || !page) return false;
  const scheme = page.protocol.slice(0, -1);
  const schemeFits = held.scheme === scheme || (held.scheme === "*" && /^https?$/.test(scheme));
  return schemeFits && hostFits(held.host, page.hostname);
}

/** The held patterns that a content script can be registered for (web pages). */
export function readable(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => patternParts(pattern) !== null);
}

/** How a rep reads a pattern: `mail.acme.test`, with `http://` kept because it matters there. */
export function siteName(pattern: string): string {
  const held = patternParts(pattern);
  if (!held) return pattern;
  if (held.host === "*") return "*";
  return held.scheme === "http" ? `http://${held.host}` : held.host;
}
