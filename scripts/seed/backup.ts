/** Made-up facts as the file that "Restore" takes (docs/backup.md). */
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from "../../lib/store/backup.ts";
import type { Fact } from "../../lib/store/fact.ts";

export const backupOf = (facts: Fact[], now: number): Backup => ({
  format: BACKUP_FORMAT,
  version: BACKUP_VERSION,
  made: new Date(now).toISOString(),
  device: "00000000-5eed-4000-a000-000000000000",
  facts,
});

/**
 * Eight in the morning of that day (UTC), in milliseconds since 1970.
 * @throws Error when it is no date.
 */
export function momentOf(today: string): number {
  const moment = Date.parse(`${today}T08:00:00Z`);
  if (Number.isNaN(moment)) throw new Error(`${today} is no date: write it as 2026-11-25.`);
  return moment;
}
