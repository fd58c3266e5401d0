/**
 * Reads the page when the panel or popup asks, and says when it shows something else. Registered at run time for
 * enabled sites, or put in once by the click that opened the popup; only the top frame works, and reads its
 * same-origin frames itself.
 */
import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { FromPage, PageAnswer, SelectionAnswer, ToPage } from "../../lib/messages.ts";
import type { Page } from "../../lib/pages/page.ts";
import { readPage } from "../../lib/pages/read-page.ts";
import { selectedText } from "../../lib/pages/selection.ts";
import { siteOf } from "../../lib/pages/sites.ts";
import { watch } from "../../lib/pages/watch.ts";

const here = (): Page => ({ document, url: new URL(location.href) });

function answerRead(own: string[]): PageAnswer {
  try {
    return { ok: true, reading: readPage(here(), own) };
  } catch {
    return { ok: false, error: "not-readable" };
  }
}

function look(own: string[]): string {
  try {
    return JSON.stringify(readPage(here(), own));
  } catch {
    return "";
  }
}

/** The same world injected twice (registered, and by a click): the newer one works, the older stops. */
const world = globalThis as { rolecallReader?: AbortController };

function start(context: ContentScriptContext): void {
  world.rolecallReader?.abort();
  const stop = new AbortController();
  world.rolecallReader = stop;
  context.onInvalidated(() => stop.abort());
  let own: string[] = [];

  const answer = (message: ToPage): PageAnswer | SelectionAnswer | undefined => {
    if (message.type === "read-selection") return { ok: true, text: selectedText(document) };
    if (message.type !== "read-page") return undefined;
    own = message.own;
    return answerRead(own);
  };
  const listener = (message: ToPage, _sender: unknown, respond: (said: unknown) => void) => {
    const said = answer(message);
    if (said) respond(said);
  };
  browser.runtime.onMessage.addListener(listener);
  stop.signal.addEventListener("abort", () => {
    if (context.isValid) browser.runtime.onMessage.removeListener(listener);
  });

  const changed: FromPage = { type: "page-changed" };
  watch({
    document,
    changes: siteOf(here())?.changes ?? {},
    look: () => look(own),
    // Nobody listening is no error: the panel may be closed.
    changed: () => context.isInvalid || void browser.runtime.sendMessage(changed).catch(() => undefined),
    signal: stop.signal,
  });
}

export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_idle",
  main(context) {
    if (window === window.top) start(context);
  },
});
