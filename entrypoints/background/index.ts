/** The background: sites, ways to the panel, the badge. It holds no state of its own and may stop at any time. */
import { defineBackground } from "wxt/utils/define-background";
import { browser } from "../../lib/browser.ts";
import { keepPopup } from "../../lib/sites/panel.ts";
import { listenForBadge, look } from "./badge.ts";
import { listenForPanel, makeMenu } from "./panel.ts";
import { listenForSelection } from "./selection.ts";
import { restoreSites, sitesAdded, sitesRemoved } from "./site-scripts.ts";
import { listenForWeeks } from "./weekly.ts";

// Every listener is registered at once when the worker starts: only then does the browser wake it for that event.
export default defineBackground(() => {
  browser.permissions.onAdded.addListener(({ origins }) => void sitesAdded(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void sitesRemoved());
  browser.runtime.onStartup.addListener(() => void restoreSites());
  browser.runtime.onInstalled.addListener(() => {
    void restoreSites();
    void makeMenu();
    look();
  });
  listenForPanel();
  listenForSelection();
  listenForBadge();
  listenForWeeks();
  void keepPopup();
});
