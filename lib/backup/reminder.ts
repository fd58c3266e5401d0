/** When a backup counts as old. */
import type { Settings } from "../live/settings.ts";

const DAY = 86_400_000;

/** Whole days between two local dates (`YYYY-MM-DD`), counted on the calendar. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export type BackupState =
  /** Nothing to back up, a recent backup, or reminders turned off. */
  { due: false } | { due: true; days: number } | { due: true; days: null };

/**
 * Whether to remind of a backup. `days` since the last one, null when there was none.
 * @param since local date of the first thing recorded; null when there is none.
 */
export function backupState(
  { lastBackup, backupReminderDays }: Pick<Settings, "lastBackup" | "backupReminderDays">,
  since: string | null,
  today: string,
): BackupState {
  if (backupReminderDays === 0 || since === null) return { due: false };
  const days = daysBetween(lastBackup ?? since, today);
  if (!(days >= backupReminderDays)) return { due: false };
  return { due: true, days: lastBackup ? days : null };
}
