/** Selected text to a task, a pain, a note of what the Coach told us, or evidence: from the context menu to the panel. */
import { browser, type Menus, type Tabs } from "../../lib/browser.ts";
import { t } from "../../lib/i18n/translate.ts";
import { isReadable, tellPanel } from "../../lib/live/page.ts";
import { openPanel } from "../../lib/sites/panel.ts";
import { putReaderInto } from "../../lib/sites/reader-script.ts";
import { handOver, SELECTION_KINDS, type SelectionKind } from "../../lib/sites/selection.ts";

const PREFIX = "selection-";

/** The browser puts them under the extension's name. */
export function makeSelectionMenu(): void {
  for (const kind of SELECTION_KINDS) {
    browser.contextMenus.create({
      id: PREFIX + kind,
      title: t(`selection.menu.${kind}`),
      contexts: ["selection"],
    });
  }
}

/** The click lets the extension read this page once, whether or not its site is enabled. */
async function reach(tab: number): Promise<void> {
  if (await isReadable(tab)) return;
  await putReaderInto(tab);
  tellPanel();
}

function chosen(kind: SelectionKind, text: string, tab: Tabs.Tab): void {
  if (tab.id === undefined) return;
  // First, and not waited for: the panel opens only within the click.
  if (tab.windowId !== undefined) void openPanel(tab.windowId).catch(() => undefined);
  void handOver(kind, text, tab.id);
  void reach(tab.id);
}

export function listenForSelection(): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    const kind = SELECTION_KINDS.find((one) => PREFIX + one === info.menuItemId);
    if (kind && tab) chosen(kind, info.selectionText ?? "", tab);
  });
}
