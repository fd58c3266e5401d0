import "../../components/base/base.css";
import { render } from "preact";
import { Popup } from "../../components/popup/Popup.tsx";
import { browser } from "../../lib/browser.ts";
import { keepBadge } from "../../lib/live/badge.ts";
import { followPage, tellPanel } from "../../lib/live/page.ts";
import { startSettings } from "../../lib/live/settings.ts";
import { startStore } from "../../lib/live/store.ts";
import { ownAddresses } from "../../lib/records/side.ts";
import { onSitesChanged } from "../../lib/sites/enabled.ts";

/** `?tab=<id>`: the popup stands in a tab of its own and looks at that one. */
function fixedTab(): number | null {
  const asked = Number(new URLSearchParams(location.search).get("tab"));
  return Number.isInteger(asked) && asked > 0 ? asked : null;
}

/** In a tab the window gives the width, in a popup the content does (Popup.css). */
async function tellWhereShown(): Promise<void> {
  if (await browser.tabs.getCurrent()) document.documentElement.dataset.shown = "tab";
}

async function start(): Promise<void> {
  await tellWhereShown();
  await startSettings();
  const opening = startStore();
  const own = async () => ownAddresses(await opening).catch(() => []);
  const { again } = followPage(fixedTab(), own);
  onSitesChanged(again);
  tellPanel();
  // Opening the panel may not wait for anything, so the window is known beforehand.
  const { id: window = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
  const root = document.getElementById("root");
  if (root) render(<Popup window={window} readAgain={again} />, root);
  // What went wrong stands in storeState, and on the screen.
  await opening.then(keepBadge, () => undefined);
}

void start();
