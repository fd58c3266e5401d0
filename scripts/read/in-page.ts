/** What runs inside the page: the same reading as the content script's. */
import { readPage } from "../../lib/pages/read-page.ts";

Object.assign(globalThis, {
  rolecallRead: (own: string[]) => readPage({ document, url: new URL(location.href) }, own),
});
