import { EyeOff } from "lucide-preact";
import { useCallback, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { settings } from "../../lib/live/settings.ts";
import { Icon } from "../base/Icon.tsx";
import { Notices } from "../data/Notices.tsx";
import { FindBox } from "../find/FindBox.tsx";
import { FindButton } from "../find/FindButton.tsx";
import { useFindHere } from "../find/findState.ts";
import { ShortKeySheet } from "../keyboard/KeySheet.tsx";
import { MakeDialog } from "../make/MakeDialog.tsx";
import { SharedScreen } from "../settings/SharedScreen.tsx";
import { type Route, route, SCREENS, type Screen } from "./route.ts";
import { SCREEN } from "./screens.ts";
import { useWorkKeys, WORK_KEYS, workActions } from "./useWorkKeys.ts";
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

function Shown({ screen, id }: Route) {
  const { shows: All, one: One } = SCREEN[screen];
  return One && id ? <One key={id} id={id} /> : <All />;
}

/** The full page: one column of navigation, one screen beside it. */
export function Workbench() {
  const now = route.value;
  const [keys, setKeys] = useState(false);
  const showKeys = useCallback(() => setKeys(true), []);
  const actions = useMemo(() => workActions(showKeys), [showKeys]);
  useWorkKeys(showKeys);
  useFindHere({ actions, open: () => false, takesDeals: false });
  return (
    <>
      <Nav at={now.screen} />
      <div class="work-page">
        <Notices />
        <main class="work-main">
          {settings.value.screenShared && (
            <p class="row soft small work-hidden">
              <Icon of={EyeOff} size={14} />
              {t("work.hidden")}
            </p>
          )}
          <FromTop key={`${now.screen}/${now.id}`} />
          <Shown {...now} />
          <WorkStatus />
        </main>
      </div>
      <FindBox />
      <MakeDialog />
      <ShortKeySheet open={keys} keys={WORK_KEYS} onClose={() => setKeys(false)} />
    </>
  );
}
