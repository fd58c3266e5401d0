/** The panel by shortcut and by context menu. */
import { browser, type Storage } from "../../lib/browser.ts";
import { t } from "../../lib/i18n/translate.ts";
import { SETTINGS_KEY, startSettings } from "../../lib/live/settings.ts";
import { openPanel } from "../../lib/sites/panel.ts";
import { makeSelectionMenu } from "./selection.ts";

const MENU = "open-panel";

function changesLanguage(change: Storage.StorageChange | undefined): boolean {
  const languageOf = (stored: unknown) => (stored as { language?: unknown } | undefined)?.language;
  return change !== undefined && languageOf(change.oldValue) !== languageOf(change.newValue);
}

/** Menus outlive the worker; at an update, and when another language is chosen, they are made anew. */
export async function makeMenu(): Promise<void> {
  await startSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: t("sites.menu_open_panel"),
    contexts: ["page", "selection", "link"],
  });
  makeSelectionMenu();
}

export function listenForPanel(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changesLanguage(changes[SETTINGS_KEY])) void makeMenu();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-panel" && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
