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

/** storage.local, or what stands in for it, did not do what it was asked: not the database's doing. */
export class AreaError extends Error {
  constructor(cause: unknown) {
    super("The browser's storage.local is in error.", { cause });
    this.name = "AreaError";
  }
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new AreaError(error);
  }
}

/** The same area, its errors told apart from those of the database. */
export const namingErrors = (area: LocalArea): LocalArea => ({
  get: (keys) => told(area.get(keys)),
  set: (items) => told(area.set(items)),
  remove: (keys) => told(area.remove(keys)),
  keys: () => told(area.keys()),
  clear: () => told(area.clear()),
});
