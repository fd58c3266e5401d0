import { t } from "../../lib/i18n/translate.ts";
import type { Recovery } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import "./Notices.css";

interface Props {
  recovery: Recovery;
  onBackup: () => void;
}

/** What was found and mended at the start, each in one line. */
export function Notices({ recovery, onBackup }: Props) {
  const dead = recovery.copies.some(({ state }) => state === "dead");
  const lines = [
    ...(recovery.restored > 0 ? [t("panel.recovered", { count: recovery.restored })] : []),
    ...(recovery.missing > 0 ? [t("panel.missing", { count: recovery.missing })] : []),
  ];
  if (lines.length === 0 && !dead) return null;
  return (
    <div class="notices" role="status">
      {lines.map((line) => (
        <p key={line} class="notice" data-notice="recovered">
          {line}
        </p>
      ))}
      {dead && (
        <p class="notice notice-warning" data-notice="copy-dead">
          <span class="grow">{t("panel.copy_dead")}</span>
          <Button kind="outline" onClick={onBackup}>
            {t("panel.save_backup")}
          </Button>
        </p>
      )}
    </div>
  );
}
