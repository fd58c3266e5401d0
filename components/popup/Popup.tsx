import { useEffect } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { startNeediest } from "../../lib/live/neediest.ts";
import { pageState, tellPanel } from "../../lib/live/page.ts";
import { settings } from "../../lib/live/settings.ts";
import { openPanel } from "../../lib/sites/panel.ts";
import { Button } from "../base/Button.tsx";
import { Notices } from "../data/Notices.tsx";
import { SharedMark } from "../share/SharedMark.tsx";
import { EnableSite } from "../site/EnableSite.tsx";
import { TodayTasks } from "../task/TodayTasks.tsx";
import { DealsInNeed } from "./DealsInNeed.tsx";
import { PeopleHere } from "./PeopleHere.tsx";
import "./Popup.css";

interface Props {
  /** Id of the browser window that the popup belongs to. */
  window: number;
  readAgain: () => void;
}

function Here({ readAgain }: Pick<Props, "readAgain">) {
  const page = pageState.value;
  if (page.state === "read") return <PeopleHere reading={page.reading} />;
  const readable = () => {
    readAgain();
    tellPanel();
  };
  if (page.state === "not-enabled") return <EnableSite tab={page.tab} url={page.url} onReadable={readable} />;
  if (page.state === "unreadable") return <p class="popup-line soft">{t("popup.here_unreadable")}</p>;
  return null;
}

/** Chromium closes the popup with the call, so that nothing after it runs; Firefox leaves it over the page. */
async function leaveForPanel(window: number): Promise<void> {
  await openPanel(window);
  if (document.documentElement.dataset.shown !== "tab") globalThis.close();
}

/** A glance: who is on this page, which deals need help, and the ways on. */
export function Popup({ window, readAgain }: Props) {
  useEffect(startNeediest, []);
  return (
    <>
      <Notices />
      <SharedMark />
      <Here readAgain={readAgain} />
      <TodayTasks />
      <DealsInNeed shared={settings.value.screenShared} />
      <footer class="popup-foot">
        <Button kind="primary" data-action="open-panel" onClick={() => void leaveForPanel(window)}>
          {t("popup.open_panel")}
        </Button>
        <a class="button button-quiet" href="/workbench.html#/deals" target="_blank" rel="noreferrer">
          {t("popup.all_deals")}
        </a>
      </footer>
    </>
  );
}
