import { useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { changeSettings, settings } from "../../lib/live/settings.ts";
import { localToday } from "../../lib/records/ids.ts";
import { backupText, makeBackup } from "../../lib/store/backup.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { shownDate } from "../base/date.ts";
import { messageOf } from "./message.ts";

/** Hands a file to the browser's downloads; needs no permission. */
function download(name: string, parts: string[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is enough for any file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function save(store: Store): Promise<string> {
  const name = `rolecall-backup-${localToday()}.json`;
  download(name, await backupText(await makeBackup(store, new Date())));
  await changeSettings({ lastBackup: localToday() });
  return name;
}

/** Saving a complete backup: what is in it, when the last one was. */
export function BackupPart({ store }: { store: Store }) {
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const { lastBackup } = settings.value;
  const run = async () => {
    setBusy(true);
    try {
      setSaid({ ok: true, text: t("data.save_handed", { name: await save(store) }) });
    } catch (error) {
      setSaid({ ok: false, text: t("data.save_failed", { message: messageOf(error) }) });
    }
    setBusy(false);
  };
  return (
    <section class="data-part" aria-labelledby="data-backup">
      <h2 id="data-backup">{t("data.backup")}</h2>
      <p>{t("data.backup_what")}</p>
      <p class="soft" data-last-backup={lastBackup ?? ""}>
        {lastBackup
          ? t("data.last_on", { date: shownDate(lastBackup, language.value) })
          : t("data.last_never")}
      </p>
      <div>
        <Button kind="primary" data-action="backup" disabled={busy} onClick={() => void run()}>
          {t("data.save")}
        </Button>
      </div>
      <p role="status" class={said?.ok === false ? "warning" : ""}>
        {said?.text}
      </p>
    </section>
  );
}
