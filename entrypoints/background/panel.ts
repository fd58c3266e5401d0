/** The panel by shortcut and by context menu. */
import { browser } from "../../lib/browser.ts";
import { openPanel } from "../../lib/sites/panel.ts";

const MENU = "open-panel";

/** Menus outlive the worker; at an update they are made anew. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage("menu_open_panel"),
    contexts: ["page", "selection", "link"],
  });
}

export function listenForPanel(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-panel" && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
