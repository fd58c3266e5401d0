/** How each open deal stands is kept once a week, so that its trend is there: looked at when a day begins. */
import { browser } from "../../lib/browser.ts";
import { startStore } from "../../lib/live/store.ts";
import { localToday } from "../../lib/records/ids.ts";
import { keepWeek } from "../../lib/records/snapshots.ts";
import { DAY_BEGINS } from "./badge.ts";

async function keep(): Promise<void> {
  await keepWeek(await startStore(), localToday());
}

export function listenForWeeks(): void {
  // Trouble with the store is told on every screen; the next day tries again.
  const start = () => void keep().catch(() => undefined);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_BEGINS) start();
  });
}
