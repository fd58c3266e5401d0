/**
 * The rep's settings on this machine: no facts, so no history. Kept in storage.local under one key; every page
 * follows a change made in another.
 */
import { effect, signal } from "@preact/signals";
import * as v from "valibot";
import { browser } from "../browser.ts";
import { language } from "../i18n/translate.ts";

/** Where storage.local keeps them. */
export const SETTINGS_KEY = "settings";

/** Version 1. A field that is missing or wrong falls back to its default, so that no setting can lock a rep out. */
const schema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** null: the browser's language. */
  language: v.fallback(v.nullable(v.picklist(["en", "zh-CN"])), null),
  theme: v.fallback(v.picklist(["system", "light", "dark"]), "system"),
  /** Shows and copies nothing confidential while others can see the screen. */
  screenShared: v.fallback(v.boolean(), false),
  /** Days after which a backup counts as old; 0 turns the reminder off. */
  backupReminderDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)), 14),
  /** Local date of the last backup saved; null when there was none. */
  lastBackup: v.fallback(v.nullable(v.string()), null),
});

export type Settings = v.InferOutput<typeof schema>;

const read = (stored: unknown): Settings =>
  v.parse(schema, typeof stored === "object" && stored ? stored : {});

export const settings = signal<Settings>(read({}));

const browserLanguage = () => (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en");

/** True once the settings were read: before that, the defaults hold. */
export const settingsKnown = signal(false);

let starting: Promise<void> | undefined;

/** Reads the settings, once, follows changes of other pages, and sets language and theme of this page's document. */
export function startSettings(): Promise<void> {
  starting ??= readAndFollow();
  return starting;
}

async function readAndFollow(): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) settings.value = read(changes[SETTINGS_KEY]?.newValue);
  });
  effect(() => {
    language.value = settings.value.language ?? browserLanguage();
    if (typeof document === "undefined") return;
    document.documentElement.lang = language.value;
    document.documentElement.dataset.theme = settings.value.theme;
  });
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  settings.value = read(stored[SETTINGS_KEY]);
  settingsKnown.value = true;
}

/** Changes settings, on this page at once and for all others when stored. */
export async function changeSettings(change: Partial<Omit<Settings, "version">>): Promise<void> {
  settings.value = { ...settings.value, ...change };
  await browser.storage.local.set({ [SETTINGS_KEY]: settings.value });
}
