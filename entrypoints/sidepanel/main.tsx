import "../../components/base/base.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { Panel } from "../../components/panel/Panel.tsx";
import { browser } from "../../lib/browser.ts";
import { keepBadge } from "../../lib/live/badge.ts";
import { keepColleagues } from "../../lib/live/colleagues.ts";
import { startCorrections } from "../../lib/live/corrections.ts";
import { followPage } from "../../lib/live/page.ts";
import { startSelection } from "../../lib/live/selection.ts";
import { startSettings } from "../../lib/live/settings.ts";
import { startStore } from "../../lib/live/store.ts";
import { ownAddresses } from "../../lib/records/side.ts";
import { onSitesChanged } from "../../lib/sites/enabled.ts";

const isPrivate = signal(false);

/** `?tab=<id>`: the panel stands in a tab of its own and follows that one. */
function fixedTab(): number | null {
  const asked = Number(new URLSearchParams(location.search).get("tab"));
  return Number.isInteger(asked) && asked > 0 ? asked : null;
}

async function besidePrivate(tab: number | null): Promise<boolean> {
  const of =
    tab === null ? await browser.windows.getCurrent() : await browser.tabs.get(tab).catch(() => undefined);
  return of?.incognito ?? false;
}

function App({ readAgain }: { readAgain: () => void }) {
  return <Panel readAgain={readAgain} isPrivate={isPrivate.value} />;
}

async function start(): Promise<void> {
  const tab = fixedTab();
  await Promise.all([startSettings(), startCorrections(), startSelection()]);
  isPrivate.value = await besidePrivate(tab);
  const opening = startStore();
  const { again } = followPage(tab, async () => ownAddresses(await opening));
  onSitesChanged(again);
  const root = document.getElementById("root");
  if (root) render(<App readAgain={again} />, root);
  // What went wrong stands in storeState, and on the screen.
  await opening.then(
    (store) => {
      keepBadge(store);
      keepColleagues(store);
    },
    () => undefined,
  );
}

void start();
