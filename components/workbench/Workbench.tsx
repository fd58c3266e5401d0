import { Briefcase, Database, EyeOff, Globe, type LucideIcon, Settings, Users } from "lucide-preact";
import { t } from "../../lib/i18n/translate.ts";
import { settings } from "../../lib/live/settings.ts";
import { Icon } from "../base/Icon.tsx";
import { DataScreen } from "../data/DataScreen.tsx";
import { Notices } from "../data/Notices.tsx";
import { SettingsScreen } from "../settings/SettingsScreen.tsx";
import { SharedScreen } from "../settings/SharedScreen.tsx";
import { SitesScreen } from "../site/SitesScreen.tsx";
import { DealList } from "./DealList.tsx";
import { DealScreen } from "./DealScreen.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { type Route, route, SCREENS, type Screen } from "./route.ts";
import "./Workbench.css";

const NAV = {
  deals: { name: "work.deals", icon: Briefcase },
  people: { name: "work.people", icon: Users },
  sites: { name: "sites.title", icon: Globe },
  data: { name: "data.title", icon: Database },
  settings: { name: "settings.title", icon: Settings },
} as const satisfies Record<Screen, { name: string; icon: LucideIcon }>;

function Nav({ at }: { at: Screen }) {
  return (
    <nav class="work-nav" aria-label={t("work.nav")}>
      <div class="work-brand strong">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        Rolecall
      </div>
      <ul>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <a href={`#/${screen}`} {...(screen === at ? { "aria-current": "page" } : {})}>
              <Icon of={NAV[screen].icon} />
              {t(NAV[screen].name)}
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

function Shown({ screen, id }: Route) {
  if (screen === "people") return <PeopleList />;
  if (screen === "sites") return <SitesScreen />;
  if (screen === "data") return <DataScreen />;
  if (screen === "settings") return <SettingsScreen />;
  return id ? <DealScreen key={id} id={id} /> : <DealList />;
}

/** The full page: one column of navigation, one screen beside it. */
export function Workbench() {
  const now = route.value;
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
          <Shown {...now} />
        </main>
      </div>
    </>
  );
}
