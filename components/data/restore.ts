/** The way of a chosen backup file: checked, previewed, merged. Nothing is written before the last step. */
import { t } from "../../lib/i18n/translate.ts";
import { type Backup, BackupError, parseBackup } from "../../lib/store/backup.ts";
import { type Preview, previewBackup } from "../../lib/store/backup-preview.ts";
import type { Store } from "../../lib/store/store.ts";
import { messageOf } from "./message.ts";

export type Restore =
  | { step: "choose" }
  | { step: "checking" }
  | { step: "refused"; text: string }
  | { step: "previewed"; name: string; backup: Backup; preview: Preview }
  | { step: "merging" }
  | { step: "merged"; count: number };

function refusal(name: string, error: unknown): string {
  if (error instanceof BackupError) {
    return `${name}: ${t(`backup.error.${error.code}`, error.values)} ${t("data.unchanged")}`;
  }
  return t("data.bad_unreadable", { name, message: messageOf(error) });
}

export async function checkFile(store: Store, file: File): Promise<Restore> {
  try {
    const backup = parseBackup(await file.text(), Date.now());
    return { step: "previewed", name: file.name, backup, preview: await previewBackup(store, backup) };
  } catch (error) {
    return { step: "refused", text: refusal(file.name, error) };
  }
}

export async function mergeBackup(store: Store, backup: Backup): Promise<Restore> {
  try {
    return { step: "merged", count: await store.merge(backup.facts) };
  } catch (error) {
    return { step: "refused", text: t("data.merge_failed", { message: messageOf(error) }) };
  }
}
