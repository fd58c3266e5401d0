/**
 * Notices that a page shows something else. It only looks, never edits, so it cannot answer to itself; and it speaks
 * only when the reading differs from the one before, however much the page moves.
 */
import { frameDocument } from "./dom.ts";
import type { Changes } from "./page.ts";

/** Milliseconds of quiet before a look; a page that never rests is looked at all the same, but seldom. */
const QUIET = 150;
const LONGEST_WAIT = 1_500;
/** A look may take this share of the page's time at most. */
const SHARE = 0.02;

const WATCHED_ATTRIBUTES = ["hidden", "aria-hidden", "aria-selected", "aria-expanded", "data-thread-id"];
const WHAT: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: WATCHED_ATTRIBUTES,
};

export interface WatchOptions {
  document: Document;
  changes: Changes;
  /** What is on the page now, as a text to compare. */
  look: () => string;
  changed: () => void;
  signal: AbortSignal;
}

/** The parts a site file names or, where it names none or they are not there yet, the whole page. */
function partsOf(document: Document, { parts }: Changes): Node[] {
  const named = parts ? [...document.querySelectorAll(parts)] : [];
  return named.length ? named : [document.body ?? document.documentElement];
}

/** Watches until the signal is aborted. */
export function watch({ document, changes, look, changed, signal }: WatchOptions): void {
  const window = document.defaultView;
  if (!window) return;
  let last = look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let notBefore = 0;
  const observer = new MutationObserver(() => soon());

  const observe = () => {
    observer.disconnect();
    for (const part of partsOf(document, changes)) observer.observe(part, WHAT);
    const title = document.querySelector("head > title");
    if (title) observer.observe(title, { childList: true, characterData: true, subtree: true });
    for (const frame of document.querySelectorAll("iframe, frame")) observeFrame(frame);
  };
  const observeFrame = (frame: Element) => {
    const inner = frameDocument(frame)?.body;
    if (inner) observer.observe(inner, WHAT);
  };
  const check = () => {
    timer = undefined;
    waitingSince = 0;
    if (signal.aborted || document.hidden) return;
    const start = performance.now();
    const now = look();
    notBefore = performance.now() + (performance.now() - start) / SHARE;
    observe();
    if (now === last) return;
    last = now;
    changed();
  };
  const soon = () => {
    const now = performance.now();
    waitingSince ||= now;
    if (timer !== undefined) {
      if (now - waitingSince > LONGEST_WAIT) return;
      clearTimeout(timer);
    }
    timer = setTimeout(check, Math.max(QUIET, notBefore - now));
  };

  observe();
  // A frame's load does not bubble: only the capturing phase hears it.
  document.addEventListener("load", () => soon(), { capture: true, signal });
  document.addEventListener("visibilitychange", () => soon(), { signal });
  for (const event of ["popstate", "hashchange", "pageshow"])
    window.addEventListener(event, () => soon(), { signal });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("currententrychange", () => soon(), { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
