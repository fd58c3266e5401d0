/**
 * The badge that reminds of a backup: looked at once a day, and whenever the settings change (a backup was saved, another
 * language chosen).
 */
import { firstFactOn } from "../../lib/backup/first-fact.ts";
import { backupState } from "../../lib/backup/reminder.ts";
import { browser } from "../../lib/browser.ts";
import { t } from "../../lib/i18n/translate.ts";
import { SETTINGS_KEY, settings, startSettings } from "../../lib/live/settings.ts";
import { startStore } from "../../lib/live/store.ts";
import { localToday } from "../../lib/records/ids.ts";

const ALARM = "backup-reminder";
const DAILY = 24 * 60;

async function showReminder(): Promise<void> {
  await startSettings();
  const { due } = backupState(settings.value, await firstFactOn(await startStore()), localToday());
  await browser.action.setBadgeText({ text: due ? "!" : "" });
  await browser.action.setTitle({ title: due ? t("data.badge_backup_due") : "Rolecall" });
}

/** A store that does not open is told on every screen; the badge then stays as it is. */
const look = () => void showReminder().catch(() => undefined);

export async function startReminder(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAILY });
}

export function listenForReminder(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) look();
  });
}
