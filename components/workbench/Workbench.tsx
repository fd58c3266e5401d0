import { EyeOff } from "lucide-preact";
import type { RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { settings } from "../../lib/live/settings.ts";
import { Icon } from "../base/Icon.tsx";
import { Notices } from "../data/Notices.tsx";
import { FindBox } from "../find/FindBox.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { useFindHere } from "../find/findState.ts";
import { CardKeySheet, ShortKeySheet } from "../keyboard/KeySheet.tsx";
import { MakeDialog } from "../make/MakeDialog.tsx";
import { SharedScreen } from "../settings/SharedScreen.tsx";
import { type Route, route, SCREENS, type Screen } from "./route.ts";
import { SCREEN } from "./screens.ts";
import { DEAL_KEYS } from "./useDealKeys.ts";
import { LIST_KEYS, useWorkKeys, WORK_KEYS, workActions } from "./useWorkKeys.ts";
import { WorkStatus } from "./WorkStatus.tsx";
import "./Workbench.css";

function Nav({ at }: { at: Screen }) {
  return (
    <nav class="work-nav" aria-label={t("work.nav")}>
      <div class="work-brand strong">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        Rolecall
      </div>
      <FindButton wide />
      <ul>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <a href={`#/${screen}`} {...(screen === at ? { "aria-current": "page" } : {})}>
              <Icon of={SCREEN[screen].icon} />
              {t(SCREEN[screen].name)}
            </a>
          </li>
        ))}
      </ul>
      <div class="work-shared">
        <SharedScreen short />
      </div>
    </nav>
  );
}

/** Another screen begins at its top; a list that was left goes on where it was (it scrolls after this). */
function FromTop() {
  useLayoutEffect(() => window.scrollTo(0, 0), []);
  return null;
}

/** The focus that went with the screen before goes to the new one, unless that gave it a better place. */
function useFocusGoesOn(main: RefObject<HTMLElement | null>, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [main, place]);
}

/** The row of a list where one stands, or came from; else the screen as a whole. */
function focusContent(main: HTMLElement | null): void {
  const row = main?.querySelector<HTMLElement>('[data-index][tabindex="0"]');
  (row ?? main)?.focus();
}

function Shown({ screen, id }: Route) {
  const { shows: All, one: One } = SCREEN[screen];
  return One && id ? <One key={id} id={id} /> : <All />;
}

/** On a deal's screen people are tagged by the keys of a card. */
function Keys({ of: { screen, id }, ...sheet }: { of: Route; open: boolean; onClose: () => void }) {
  const cards = screen === "deals" && id !== null;
  return cards ? (
    <CardKeySheet {...sheet} keys={[...DEAL_KEYS, ...WORK_KEYS]} />
  ) : (
    <ShortKeySheet {...sheet} keys={[...WORK_KEYS, LIST_KEYS]} />
  );
}

/** The full page: one column of navigation, one screen beside it. */
export function Workbench() {
  const now = route.value;
  const [keys, setKeys] = useState(false);
  const main = useRef<HTMLElement>(null);
  const place = `${now.screen}/${now.id}`;
  useFocusGoesOn(main, place);
  const showKeys = useCallback(() => setKeys(true), []);
  const actions = useMemo(() => workActions(showKeys), [showKeys]);
  useWorkKeys(showKeys);
  useFindHere({ actions, open: () => false, takesDeals: false });
  return (
    <>
      <button type="button" class="work-skip button button-soft" onClick={() => focusContent(main.current)}>
        {t("work.skip")}
      </button>
      <Nav at={now.screen} />
      <div class="work-page">
        <Notices />
        <main class="work-main" ref={main} tabIndex={-1}>
          {settings.value.screenShared && (
            <p class="row soft small work-hidden">
              <Icon of={EyeOff} size={14} />
              {t("work.hidden")}
            </p>
          )}
          <FromTop key={place} />
          <Shown {...now} />
          <WorkStatus />
        </main>
      </div>
      <FindBox />
      <MakeDialog />
      <Keys of={now} open={keys} onClose={() => setKeys(false)} />
    </>
  );
}
