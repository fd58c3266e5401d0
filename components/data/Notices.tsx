import { useState } from "preact/hooks";
import { firstFactOn } from "../../lib/backup/first-fact.ts";
import { backupState } from "../../lib/backup/reminder.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { settings, settingsKnown } from "../../lib/live/settings.ts";
import { storeState } from "../../lib/live/store.ts";
import { localToday } from "../../lib/records/ids.ts";
import type { Store } from "../../lib/store/store.ts";
import { messageOf } from "./message.ts";
import { Notice } from "./Notice.tsx";

/** Opens in a tab of its own, so that panel and popup may use it. */
function ToData() {
  return (
    <a href="/workbench.html#/data" target="_blank" rel="noreferrer">
      {t("notice.to_data")}
    </a>
  );
}

function Recovered({ store }: { store: Store }) {
  const [seen, setSeen] = useState(false);
  const { restored, missing, dead } = store.recovery;
  const dismiss = () => {
    setSeen(true);
    void store.recoverySeen();
  };
  return (
    <>
      {!seen && restored > 0 && missing === 0 && (
        <Notice
          kind="tell"
          name="recovered"
          text={t("notice.recovered", { count: restored })}
          onDismiss={dismiss}
        />
      )}
      {!seen && missing > 0 && (
        <Notice kind="act" name="missing" text={t("notice.missing", { count: missing })} onDismiss={dismiss}>
          <ToData />
        </Notice>
      )}
      {dead && (
        <Notice kind="act" name="copy-dead" text={t("notice.dead")}>
          <ToData />
        </Notice>
      )}
    </>
  );
}

function BackupDue() {
  const since = useQuery(firstFactOn, []);
  if (since === undefined || !settingsKnown.value) return null;
  const state = backupState(settings.value, since, localToday());
  if (!state.due) return null;
  const text = state.days === null ? t("notice.backup_never") : t("notice.backup_old", { count: state.days });
  return (
    <Notice kind="act" name="backup" text={text}>
      <ToData />
    </Notice>
  );
}

function StoreTrouble() {
  const state = storeState.value;
  if (state.state === "opening" || state.state === "ready") return null;
  const message = state.state === "failed" ? messageOf(state.error) : "";
  return <Notice kind="act" name={state.state} text={t(`notice.${state.state}`, { message })} />;
}

/** What the rep must know of the data, over panel, popup and workbench; nothing while all is well. */
export function Notices() {
  const opened = storeState.value;
  return (
    <>
      <StoreTrouble />
      {opened.state === "ready" && <Recovered store={opened.store} />}
      <BackupDue />
    </>
  );
}
