/** The screens of the workbench, in the order of the navigation. */
import {
  Briefcase,
  Building2,
  Database,
  Globe,
  ListChecks,
  type LucideIcon,
  Merge,
  Settings,
  Users,
} from "lucide-preact";
import type { ComponentType } from "preact";
import type { MessageKey } from "../../lib/i18n/catalogue.ts";
import { DataScreen } from "../data/DataScreen.tsx";
import { Duplicates } from "../merge/Duplicates.tsx";
import { SettingsScreen } from "../settings/SettingsScreen.tsx";
import { SitesScreen } from "../site/SitesScreen.tsx";
import { CompanyList } from "./CompanyList.tsx";
import { CompanyScreen } from "./CompanyScreen.tsx";
import { DealList } from "./DealList.tsx";
import { DealScreen } from "./DealScreen.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { PersonScreen } from "./PersonScreen.tsx";
import type { Screen } from "./route.ts";
import { TaskFound, TaskScreen } from "./TaskScreen.tsx";

interface ScreenRow {
  name: MessageKey;
  icon: LucideIcon;
  shows: ComponentType;
  /** Shows one thing of the list: `#/deals/<id>`. */
  one?: ComponentType<{ id: string }>;
}

export const SCREEN: Record<Screen, ScreenRow> = {
  deals: { name: "work.deals", icon: Briefcase, shows: DealList, one: DealScreen },
  people: { name: "work.people", icon: Users, shows: PeopleList, one: PersonScreen },
  companies: { name: "work.companies", icon: Building2, shows: CompanyList, one: CompanyScreen },
  tasks: { name: "work.tasks", icon: ListChecks, shows: TaskScreen, one: TaskFound },
  twice: { name: "merge.duplicates", icon: Merge, shows: Duplicates },
  sites: { name: "sites.title", icon: Globe, shows: SitesScreen },
  data: { name: "data.title", icon: Database, shows: DataScreen },
  settings: { name: "settings.title", icon: Settings, shows: SettingsScreen },
};
