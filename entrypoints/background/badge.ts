/**
 * The badge on the toolbar button: how many tasks are overdue, else a mark that a backup is due; the button's title says
 * both. Looked at when tasks or settings change, when a day begins, and when the browser starts: never in between.
 */
import { firstFactOn } from "../../lib/backup/first-fact.ts";
import { backupState } from "../../lib/backup/reminder.ts";
import { browser } from "../../lib/browser.ts";
import { t } from "../../lib/i18n/translate.ts";
import { changesTasks } from "../../lib/live/badge.ts";
import { SETTINGS_KEY, settings, startSettings } from "../../lib/live/settings.ts";
import { startStore } from "../../lib/live/store.ts";
import { localToday } from "../../lib/records/ids.ts";
import { isMine, tasksDueUntil } from "../../lib/records/task-lists.ts";
import { mayShowTask } from "../../lib/share/redaction.ts";
import type { Store } from "../../lib/store/store.ts";
import { addDays } from "../../lib/tasks/calendar.ts";

export const DAY_BEGINS = "day-begins";
const DAILY = 24 * 60;
/** More figures than these do not fit. */
const MOST = 99;
const COLOURS = { background: "#b4540a", text: "#ffffff" };

/** The rep's own; while others see the screen, without what was told in confidence. */
async function overdueCount(store: Store, today: string): Promise<number> {
  const tasks = (await tasksDueUntil(store, addDays(today, -1))).filter(isMine);
  const { screenShared } = settings.value;
  return tasks.filter(({ task }) => !screenShared || mayShowTask(task)).length;
}

const badgeText = (overdue: number, backup: boolean) =>
  overdue > MOST ? `${MOST}+` : overdue > 0 ? String(overdue) : backup ? "!" : "";

async function show(store: Store): Promise<void> {
  const today = localToday();
  const overdue = await overdueCount(store, today);
  const { due: backup } = backupState(settings.value, await firstFactOn(store), today);
  const lines = [
    ...(overdue ? [t("task.badge", { count: overdue })] : []),
    ...(backup ? [t("data.badge_backup_due")] : []),
  ];
  await browser.action.setBadgeBackgroundColor({ color: COLOURS.background });
  await browser.action.setBadgeTextColor({ color: COLOURS.text });
  await browser.action.setBadgeText({ text: badgeText(overdue, backup) });
  await browser.action.setTitle({ title: lines.join("\n") || "Rolecall" });
}

let followed: Store | undefined;

/** While the worker is awake, it hears of changes by itself. */
function follow(store: Store): void {
  if (followed === store) return;
  followed = store;
  store.subscribe((changed) => {
    if (changesTasks(changed)) look();
  });
}

/** A minute past midnight, here, whatever the clock was set to since. */
async function wakeAtMidnight(): Promise<void> {
  const now = new Date();
  const when = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 1).getTime();
  await browser.alarms.create(DAY_BEGINS, { when, periodInMinutes: DAILY });
}

let last: Promise<void> = Promise.resolve();
let asked = false;

async function lookOnce(): Promise<void> {
  asked = false;
  await wakeAtMidnight();
  await startSettings();
  const store = await startStore();
  follow(store);
  await show(store);
}

/** One look at a time, and one more for all that was asked meanwhile. Trouble with the store is told on every screen. */
export function look(): void {
  if (asked) return;
  asked = true;
  last = last.then(lookOnce).catch(() => undefined);
}

export function listenForBadge(): void {
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_BEGINS) look();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) look();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    const said = typeof message === "object" && message !== null && "type" in message ? message.type : null;
    if (said === "tasks-changed") look();
    return undefined;
  });
}
