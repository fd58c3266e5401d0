/** storage.local as the store uses it: the one seam to replace in tests that need it to fail. */
import { browser } from "../browser.ts";

export interface LocalArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  keys(): Promise<string[]>;
  clear(): Promise<void>;
}

type WithKeys = { getKeys?: () => Promise<string[]> };

export const localArea: LocalArea = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
  clear: () => browser.storage.local.clear(),
  keys: async () => {
    const area = browser.storage.local as unknown as WithKeys;
    return area.getKeys ? area.getKeys() : Object.keys(await browser.storage.local.get(null));
  },
};
