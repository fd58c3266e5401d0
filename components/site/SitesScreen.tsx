import { useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { takeBack } from "../../lib/sites/enabled.ts";
import { siteName } from "../../lib/sites/origins.ts";
import { Button } from "../base/Button.tsx";
import { EmptyState } from "../base/EmptyState.tsx";
import { useSites } from "./useSites.ts";
import "./SitesScreen.css";

const nameOf = (pattern: string) => (siteName(pattern) === "*" ? t("sites.all") : siteName(pattern));

/** The enabled sites, each with the way to take it back: the one place for that. */
export function SitesScreen() {
  const sites = useSites();
  const [kept, setKept] = useState<string | null>(null);
  const remove = async (pattern: string) => setKept((await takeBack(pattern)) ? null : pattern);
  return (
    <div class="sites-screen">
      <h1 class="large">{t("sites.title")}</h1>
      <p>{t("sites.intro")}</p>
      {sites?.length === 0 && <EmptyState title={t("sites.none_title")} text={t("sites.none_text")} />}
      <ul class="sites-list">
        {sites?.map((pattern) => (
          <li key={pattern} class="row" data-site={pattern}>
            <bdi class="grow wrap">{nameOf(pattern)}</bdi>
            <Button
              kind="quiet"
              data-action="take-back"
              aria-label={t("sites.take_back_of", { host: nameOf(pattern) })}
              onClick={() => void remove(pattern)}
            >
              {t("sites.take_back")}
            </Button>
          </li>
        ))}
      </ul>
      <p class="warning wrap" role="status">
        {kept && t("sites.kept", { host: nameOf(kept) })}
      </p>
    </div>
  );
}
