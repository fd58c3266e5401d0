/**
 * Opening the panel: Chromium's side panel, Firefox's sidebar. Both only within a click, a command or a menu
 * choice, and both must be called before anything is awaited. The polyfill knows no side panel.
 */
import { browser } from "../browser.ts";

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Opens the panel of a window, beside its pages. In a popup nothing after this runs. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** The toolbar button opens the popup. Opening the panel by it would hide the popup and grant no `activeTab`. */
export async function keepPopup(): Promise<void> {
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
}
