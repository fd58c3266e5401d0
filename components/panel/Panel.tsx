import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { type PageState, pageState } from "../../lib/live/page.ts";
import { storeState } from "../../lib/live/store.ts";
import { EmptyState } from "../base/EmptyState.tsx";
import { Notices } from "../data/Notices.tsx";
import { FindBox } from "../find/FindBox.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { HandOverWaits } from "../selection/HandOver.tsx";
import { SharedMark } from "../share/SharedMark.tsx";
import { EnableSite } from "../site/EnableSite.tsx";
import { PageView } from "./PageView.tsx";
import { pageShown } from "./panelView.ts";
import "./Panel.css";

interface Props {
  readAgain: () => void;
  /** The window, or the tab, is private: nothing is kept there. */
  isPrivate: boolean;
}

/** Where no page's people stand: the panel's main part all the same, for who goes from part to part. */
const Plain = ({ children }: { children: ComponentChildren }) => (
  <main class="panel-main">
    <h1 class="visually-hidden">Rolecall</h1>
    {children}
  </main>
);

const Private = () => (
  <Plain>
    <EmptyState title={t("panel.private_title")} text={t("panel.private_text")} />
  </Plain>
);

function NotRead({ page, readAgain }: { page: PageState; readAgain: () => void }) {
  if (page.state === "opening") return <p class="panel-wait">{t("panel.reading")}</p>;
  if (page.state === "not-enabled")
    return <EnableSite tab={page.tab} url={page.url} onReadable={readAgain} />;
  return <EmptyState title={t("panel.unreadable_title")} text={t("panel.unreadable_text")} />;
}

function Beside({ page, readAgain }: { page: PageState; readAgain: () => void }) {
  const shown = useMemo(
    () => (page.state === "read" ? pageShown(page.tab, page.url, page.reading) : null),
    [page],
  );
  if (shown) return <PageView page={shown} readAgain={readAgain} />;
  return (
    <Plain>
      <NotRead page={page} readAgain={readAgain} />
    </Plain>
  );
}

const tabOf = (page: PageState): number | null => ("tab" in page ? page.tab : null);

/** The panel beside a page, in every state that page and store can be in. */
export function Panel({ readAgain, isPrivate }: Props) {
  const store = storeState.value;
  if (isPrivate || store.state === "private-window") return <Private />;
  if (store.state === "opening") return <p class="panel-wait">{t("panel.opening")}</p>;
  if (store.state !== "ready") {
    return (
      <>
        <Notices />
        <Plain>
          <EmptyState title={t("panel.store_failed_title")} text={t("panel.store_failed_text")} />
        </Plain>
      </>
    );
  }
  return (
    <>
      <Notices />
      <SharedMark />
      {pageState.value.state !== "read" && <HandOverWaits tab={tabOf(pageState.value)} />}
      <Beside page={pageState.value} readAgain={readAgain} />
      {pageState.value.state !== "read" && (
        <div class="panel-find">
          <FindButton wide />
        </div>
      )}
      <FindBox />
    </>
  );
}
