import { useEffect, useState } from "preact/hooks";
import { browser } from "../../lib/browser.ts";
import { t } from "../../lib/i18n/translate.ts";
import { type Intent, lastIntent, requestSite } from "../../lib/sites/intent.ts";
import { putReaderInto } from "../../lib/sites/reader-script.ts";
import { Button } from "../base/Button.tsx";
import { EmptyState } from "../base/EmptyState.tsx";
import { type SiteState, siteState, siteWords } from "./siteState.ts";
import { useSites } from "./useSites.ts";
import "./EnableSite.css";

interface Props {
  /** The tab in front, of which no reader answers. */
  tab: number;
  /** Its address; null where the browser does not tell (no permission, no click on the toolbar button yet). */
  url: string | null;
  /** The page can be read now: ask it. */
  onReadable: () => void;
}

/** Whether the tab is private; the last click on "Enable", looked up again at each `turn`. */
function useTabFacts(tab: number, turn: number) {
  const [facts, setFacts] = useState<{ incognito: boolean; intent: Intent | null }>();
  useEffect(() => {
    let wanted = true;
    const asked = Promise.all([browser.tabs.get(tab).catch(() => undefined), lastIntent()]);
    void asked.then(([found, intent]) => {
      if (wanted) setFacts({ incognito: found?.incognito ?? false, intent });
    });
    return () => {
      wanted = false;
    };
  }, [tab, turn]);
  return facts;
}

/**
 * An enabled page that does not answer was open before: the reader is put into it once, whether or not the
 * background was faster. True while that is under way.
 */
function useReader(on: boolean, tab: number, onReadable: () => void): boolean {
  const [tried, setTried] = useState<number | null>(null);
  useEffect(() => {
    if (!on) return;
    void putReaderInto(tab).then((there) => {
      if (there) onReadable();
      setTried(tab);
    });
  }, [on, tab]);
  return on && tried !== tab;
}

interface ButtonsProps extends Props {
  site: SiteState;
  onAnswered: () => void;
  onFailed: () => void;
}

function SiteButtons({ site, tab, onReadable, onAnswered, onFailed }: ButtonsProps) {
  if (site.state === "closed" || site.state === "private") return null;
  if (site.state === "on") {
    return (
      <Button kind="primary" onClick={() => void browser.tabs.reload(tab)}>
        {t("sites.reload")}
      </Button>
    );
  }
  // Nothing may be awaited before the request, and in a popup nothing after it runs (lib/sites/intent.ts).
  const enable = () => void requestSite(site.pattern).then(onAnswered, onAnswered);
  const readOnce = async () => ((await putReaderInto(tab)) ? onReadable() : onFailed());
  return (
    <div class="enable-site-buttons">
      <Button kind="primary" class="enable-site-enable" data-action="enable-site" onClick={enable}>
        {t("sites.enable", { host: site.host })}
      </Button>
      <Button kind="quiet" data-action="read-once" onClick={() => void readOnce()}>
        {t("sites.read_once")}
      </Button>
    </div>
  );
}

/** What stands where the page's people would: why they are not there, and the one click that changes it. */
export function EnableSite(props: Props) {
  const sites = useSites();
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const facts = useTabFacts(props.tab, turn);
  const site = sites && facts && siteState({ url: props.url, sites, ...facts });
  const waiting = useReader(site?.state === "on", props.tab, props.onReadable);
  if (!site || waiting) return null;
  const { title, text } = siteWords(site);
  const host = "host" in site ? site.host : "";
  return (
    <div class="enable-site" data-site-state={site.state}>
      <EmptyState title={t(title, { host })} text={t(text, { host })}>
        <SiteButtons
          {...props}
          site={site}
          onAnswered={() => setTurn(turn + 1)}
          onFailed={() => setFailed(true)}
        />
        <p class="warning" role="status">
          {failed && t("sites.read_failed")}
        </p>
      </EmptyState>
    </div>
  );
}
