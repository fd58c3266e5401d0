import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import type { Store } from "../../lib/store/store.ts";
import { Button } from "../base/Button.tsx";
import { shownDate } from "../base/date.ts";
import { checkFile, mergeBackup, type Restore } from "./restore.ts";

type Previewed = Extract<Restore, { step: "previewed" }>;

interface PreviewProps {
  found: Previewed;
  onMerge: () => void;
  onCancel: () => void;
}

/** How many names of new deals are shown. */
const NAMES = 5;

function PreviewOf({ found: { name, backup, preview }, onMerge, onCancel }: PreviewProps) {
  const deals = preview.deals.filter(({ state }) => state === "new");
  const persons = preview.persons.filter(({ state }) => state === "new");
  const changed = preview.deals.length + preview.persons.length - deals.length - persons.length;
  const names = deals.flatMap(({ name: said }) => said || []);
  return (
    <div class="data-preview" data-preview={preview.fresh}>
      <p class="strong wrap">{t("data.preview", { name, date: shownDate(backup.made, language.value) })}</p>
      {preview.fresh === 0 ? (
        <p>{t("data.nothing_new")}</p>
      ) : (
        <ul>
          <li>
            {t("data.new_deals", { count: deals.length })}
            <span class="soft wrap">
              {names.slice(0, NAMES).map((one, at) => (
                <Fragment key={at}>
                  {at > 0 ? " · " : " "}
                  <bdi>{one}</bdi>
                </Fragment>
              ))}
            </span>
          </li>
          <li>{t("data.new_persons", { count: persons.length })}</li>
          {changed > 0 && <li>{t("data.changed", { count: changed })}</li>}
          <li>{t("data.new_facts", { count: preview.fresh, all: preview.facts })}</li>
        </ul>
      )}
      <div class="row">
        {preview.fresh > 0 && (
          <Button kind="primary" data-action="merge" onClick={onMerge}>
            {t("data.merge")}
          </Button>
        )}
        <Button kind="quiet" onClick={onCancel}>
          {t(preview.fresh > 0 ? "common.cancel" : "common.close")}
        </Button>
      </div>
    </div>
  );
}

/** Leaving now loses nothing that is here, but the rest of the file would have to be added again: the browser asks. */
function warn(event: Event): void {
  event.preventDefault();
}

function MergeProgress({ share }: { share: number }) {
  useEffect(() => {
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);
  const percent = Math.floor(share * 100);
  return (
    <div class="row" data-percent={percent}>
      <progress class="data-progress" aria-labelledby="data-restore" value={percent} max={100} />
      <span class="soft" aria-hidden="true">
        {t("data.merged_share", { share: percent })}
      </span>
    </div>
  );
}

function statusOf(now: Restore): string {
  if (now.step === "checking") return t("data.checking");
  if (now.step === "merging") return t("data.merging");
  if (now.step === "merged") return t("data.merged", { count: now.count });
  return now.step === "refused" ? now.text : "";
}

/** Restoring: choose a file, see what it would add, add it. */
export function RestorePart({ store }: { store: Store }) {
  const input = useRef<HTMLInputElement>(null);
  const [now, setNow] = useState<Restore>({ step: "choose" });
  const check = async (file: File | undefined) => {
    if (!file) return;
    setNow({ step: "checking" });
    setNow(await checkFile(store, file));
    if (input.current) input.current.value = "";
  };
  const merge = async (found: Previewed) => {
    const told = (share: number) => setNow({ step: "merging", share });
    told(0);
    setNow(await mergeBackup(store, found.backup, told));
  };
  const busy = now.step === "checking" || now.step === "merging";
  return (
    <section class="data-part" aria-labelledby="data-restore">
      <h2 id="data-restore">{t("data.restore")}</h2>
      <p>{t("data.restore_what")}</p>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t("data.choose")}
        onChange={(event) => void check(event.currentTarget.files?.[0])}
      />
      {now.step === "previewed" ? (
        <PreviewOf found={now} onMerge={() => void merge(now)} onCancel={() => setNow({ step: "choose" })} />
      ) : (
        <div>
          <Button data-action="restore" disabled={busy} onClick={() => input.current?.click()}>
            {t("data.choose")}
          </Button>
        </div>
      )}
      {now.step === "merging" && <MergeProgress share={now.share} />}
      <p role="status" class={`wrap ${now.step === "refused" ? "warning" : ""}`} data-restore={now.step}>
        {statusOf(now)}
      </p>
    </section>
  );
}
