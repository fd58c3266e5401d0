/** Writes when a page tells it to: the third context of the kill test. */
import { browser } from "../../lib/browser.ts";
import { openStore } from "../../lib/store/open.ts";
import { type Orders, writeOn } from "./write.ts";

browser.runtime.onMessage.addListener((message: unknown) => {
  void openStore().then((store) => writeOn(store, message as Orders));
  return Promise.resolve(true);
});
