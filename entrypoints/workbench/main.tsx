import "../../components/base/base.css";
import { render } from "preact";
import { followRoute } from "../../components/workbench/route.ts";
import { Workbench } from "../../components/workbench/Workbench.tsx";
import { keepBadge } from "../../lib/live/badge.ts";
import { keepColleagues } from "../../lib/live/colleagues.ts";
import { startSettings } from "../../lib/live/settings.ts";
import { startStore } from "../../lib/live/store.ts";

async function start(): Promise<void> {
  followRoute();
  await startSettings();
  const opening = startStore();
  const root = document.getElementById("root");
  if (root) render(<Workbench />, root);
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
