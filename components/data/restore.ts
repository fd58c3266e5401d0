/** The way of a chosen backup file: checked, previewed, merged. Nothing is written before the last step. */
import { t } from "../../lib/i18n/translate.ts";
import { type Backup, BackupError, parseBackupInTurns } from "../../lib/store/backup.ts";
import { type Preview, previewBackup } from "../../lib/store/backup-preview.ts";
import type { Progress, Store } from "../../lib/store/store.ts";
import { messageOf } from "./message.ts";

export type Restore =
  | { step: "choose" }
  | { step: "checking" }
  | { step: "refused"; text: string }
  | { step: "previewed"; name: string; backup: Backup; preview: Preview }
  /** `share` of the work is done: between 0 and 1. */
  | { step: "merging"; share: number }
  | { step: "merged"; count: number };

function refusal(name: string, error: unknown): string {
  if (error instanceof BackupError) {
    return t("data.refused", { name, why: t(`backup.error.${error.code}`, error.values) });
  }
  return t("data.bad_unreadable", { name, message: messageOf(error) });
}

export async function checkFile(store: Store, file: File): Promise<Restore> {
  try {
    const backup = await parseBackupInTurns(await file.text(), Date.now());
    return { step: "previewed", name: file.name, backup, preview: await previewBackup(store, backup) };
  } catch (error) {
    return { step: "refused", text: refusal(file.name, error) };
  }
}

export async function mergeBackup(store: Store, backup: Backup, told: Progress): Promise<Restore> {
  try {
    return { step: "merged", count: await store.merge(backup.facts, told) };
  } catch (error) {
    return { step: "refused", text: t("data.merge_failed", { message: messageOf(error) }) };
  }
}
