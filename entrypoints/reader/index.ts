/**
 * Reads the page when the panel or popup asks, and says when it shows something else. Registered at run time for
 * enabled sites, or put in once by the click that opened the popup; only the top frame works, and reads its
 * same-origin frames itself. An unlisted script for WXT: the frame of a content script would take a tenth of the weight.
 */
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { FromPage, PageAnswer, SelectionAnswer, ToPage } from "../../lib/messages.ts";
import type { Page } from "../../lib/pages/page.ts";
import { readPage } from "../../lib/pages/read-page.ts";
import { selectedText } from "../../lib/pages/selection.ts";
import { siteOf } from "../../lib/pages/sites.ts";
import { watch } from "../../lib/pages/watch.ts";

/** The same world injected twice (registered, and by a click): the newer one works, the older stops. */
const world = globalThis as { rolecallReader?: AbortController };

/** False once the extension was updated or removed: this script lives on in the page, without a counterpart. */
const hasExtension = () => Boolean(browser.runtime?.id);

const here = (): Page => ({ document, url: new URL(location.href) });

function read(own: string[]): PageAnswer {
  try {
    return { ok: true, reading: readPage(here(), own) };
  } catch {
    return { ok: false, error: "not-readable" };
  }
}

function answer(message: ToPage, own: string[]): PageAnswer | SelectionAnswer | null {
  if (message.type === "read-selection") return { ok: true, text: selectedText(document) };
  return message.type === "read-page" ? read(own) : null;
}

function start(): void {
  world.rolecallReader?.abort();
  const stop = new AbortController();
  world.rolecallReader = stop;
  let own: string[] = [];

  const listener = (message: ToPage, _sender: unknown, respond: (said: unknown) => void) => {
    if (message.type === "read-page") own = message.own;
    const said = answer(message, own);
    if (said) respond(said);
  };
  browser.runtime.onMessage.addListener(listener);
  stop.signal.addEventListener("abort", () => {
    if (hasExtension()) browser.runtime.onMessage.removeListener(listener);
  });

  const changed: FromPage = { type: "page-changed" };
  watch({
    document,
    changes: siteOf(here())?.changes ?? {},
    look: () => JSON.stringify(read(own)),
    changed: () => {
      // Nobody listening is no error: the panel may be closed.
      if (hasExtension()) browser.runtime.sendMessage(changed).catch(() => undefined);
      else stop.abort();
    },
    signal: stop.signal,
  });
}

export default defineUnlistedScript(() => {
  if (window === window.top) start();
});
