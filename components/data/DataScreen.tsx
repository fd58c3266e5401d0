import { t } from "../../lib/i18n/translate.ts";
import { storeState } from "../../lib/live/store.ts";
import type { Recovery } from "../../lib/store/store.ts";
import { useScene } from "../list/useScene.ts";
import { BackupPart } from "./BackupPart.tsx";
import { RestorePart } from "./RestorePart.tsx";
import "./DataScreen.css";

/** As the lists count them when they open: without what was put away. */
function counted(scene: ReturnType<typeof useScene>) {
  if (!scene) return null;
  const inUse = (rows: Iterable<{ archived: boolean }>) =>
    [...rows].filter(({ archived }) => !archived).length;
  return { persons: inUse(scene.people.values()), deals: inUse(scene.deals.values()) };
}

function Copies({ copies }: Pick<Recovery, "copies">) {
  return (
    <section class="data-part" aria-labelledby="data-copies">
      <h2 id="data-copies">{t("data.copies")}</h2>
      <dl class="data-copies">
        {copies.map(({ name, state }) => (
          <div key={name}>
            <dt>{t(`data.copy.${name}`)}</dt>
            <dd class={state === "dead" ? "warning" : "soft"}>{t(`data.copy_state.${state}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Backup, restore, and how the two copies are. */
export function DataScreen() {
  const opened = storeState.value;
  const counts = counted(useScene());
  return (
    <div class="data-screen">
      <h1 class="large">{t("data.title")}</h1>
      <p>{t("data.intro")}</p>
      {counts && (
        <p class="soft">
          {t("work.people_count", { count: counts.persons })} ·{" "}
          {t("panel.deals_count", { count: counts.deals })}
        </p>
      )}
      {opened.state === "ready" && (
        <>
          <BackupPart store={opened.store} />
          <RestorePart store={opened.store} />
          <Copies copies={opened.store.recovery.copies} />
        </>
      )}
    </div>
  );
}
