/** The whole catalogue: one file per subject under texts/. */
import type { Text } from "./text.ts";
import { commonTexts } from "./texts/common.ts";
import { contactTexts } from "./texts/contact.ts";
import { dataTexts } from "./texts/data.ts";
import { dealTexts } from "./texts/deal.ts";
import { findTexts } from "./texts/find.ts";
import { findingTexts } from "./texts/findings.ts";
import { goTexts } from "./texts/go.ts";
import { historyTexts } from "./texts/history.ts";
import { keyTexts } from "./texts/keys.ts";
import { listTexts } from "./texts/lists.ts";
import { makeTexts } from "./texts/make.ts";
import { mergeTexts } from "./texts/merge.ts";
import { methodTexts } from "./texts/method.ts";
import { panelTexts } from "./texts/panel.ts";
import { playbookTexts } from "./texts/playbook.ts";
import { playbookFileTexts } from "./texts/playbook-file.ts";
import { playbookUseTexts } from "./texts/playbook-use.ts";
import { popupTexts } from "./texts/popup.ts";
import { selectionTexts } from "./texts/selection.ts";
import { settingsTexts } from "./texts/settings.ts";
import { shareTexts } from "./texts/share.ts";
import { sideTexts } from "./texts/side.ts";
import { siteTexts } from "./texts/sites.ts";
import { standTexts } from "./texts/stand.ts";
import { storeTexts } from "./texts/store.ts";
import { taskTexts } from "./texts/tasks.ts";
import { workbenchTexts } from "./texts/workbench.ts";

export const catalogue = {
  ...commonTexts,
  ...contactTexts,
  ...dataTexts,
  ...dealTexts,
  ...popupTexts,
  ...settingsTexts,
  ...workbenchTexts,
  ...listTexts,
  ...sideTexts,
  ...siteTexts,
  ...keyTexts,
  ...findTexts,
  ...goTexts,
  ...historyTexts,
  ...panelTexts,
  ...standTexts,
  ...storeTexts,
  ...taskTexts,
  ...selectionTexts,
  ...makeTexts,
  ...mergeTexts,
  ...methodTexts,
  ...playbookTexts,
  ...playbookFileTexts,
  ...playbookUseTexts,
  ...findingTexts,
  ...shareTexts,
};

export type MessageKey = keyof typeof catalogue;

/** The text of a key that is known only at run time (what the method says); undefined when there is none. */
export function textOf(key: string): Text | undefined {
  return Object.hasOwn(catalogue, key) ? (catalogue as Record<string, Text>)[key] : undefined;
}
