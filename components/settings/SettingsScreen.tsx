import { t } from "../../lib/i18n/translate.ts";
import { changeSettings, type Settings, settings } from "../../lib/live/settings.ts";
import { type Option, SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { Colleagues } from "./Colleagues.tsx";
import { OursInDeals } from "./OursInDeals.tsx";
import { OwnAddresses } from "./OwnAddresses.tsx";
import { OwnDomains } from "./OwnDomains.tsx";
import { SharedScreen } from "./SharedScreen.tsx";
import "./SettingsScreen.css";

const LANGUAGES = ["browser", "en", "zh-CN"] as const;
const THEMES = ["system", "light", "dark"] as const;
/** Days; 0 turns the reminder off. */
const REMINDERS = ["7", "14", "30", "90", "0"] as const;

interface ChoiceProps<T extends string> {
  label: string;
  name: string;
  options: Option<T>[];
  chosen: string;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <div class="setting" data-setting={name}>
      <h2>{label}</h2>
      <SegmentedChoice
        label={label}
        options={options}
        chosen={options.map(({ value }) => value).filter((value) => value === chosen)}
        onChoose={onChoose}
      />
    </div>
  );
}

const reminderLabel = (days: string) =>
  days === "0" ? t("settings.reminder_off") : t("settings.reminder_days", { days });

/** Language, look, own addresses, reminder, shared screen; each saved as it is clicked. */
export function SettingsScreen() {
  const now: Settings = settings.value;
  const change = (part: Partial<Omit<Settings, "version">>) => void changeSettings(part);
  return (
    <div class="settings-screen">
      <h1 class="large">{t("settings.title")}</h1>
      <Choice
        label={t("settings.language")}
        name="language"
        options={LANGUAGES.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        chosen={now.language ?? "browser"}
        onChoose={(value) => change({ language: value === "browser" ? null : value })}
      />
      <Choice
        label={t("settings.theme")}
        name="theme"
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        chosen={now.theme}
        onChoose={(theme) => change({ theme })}
      />
      <Choice
        label={t("settings.reminder")}
        name="reminder"
        options={REMINDERS.map((value) => ({ value, label: reminderLabel(value) }))}
        chosen={String(now.backupReminderDays)}
        onChoose={(days) => change({ backupReminderDays: Number(days) })}
      />
      <SharedScreen />
      <OwnAddresses />
      <OwnDomains />
      <Colleagues />
      <OursInDeals />
    </div>
  );
}
