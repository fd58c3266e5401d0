/** Every playbook that this page may have to name a stage of: read once, then kept up by what changes. */
import { signal } from "@preact/signals";
import { DEFAULT_PLAYBOOK } from "../method/default-playbook.ts";
import { type Playbook, playbookKey } from "../method/playbook.ts";
import { allPlaybooks, DEFAULT_KEY, type StoredPlaybook } from "../records/playbooks.ts";
import type { Store } from "../store/store.ts";
import { coalesced } from "./coalesced.ts";

const SHIPPED: StoredPlaybook[] = [{ playbook: DEFAULT_PLAYBOOK, archived: false }];

/** The shipped one first; it alone until the others were read. */
export const storedPlaybooks = signal<readonly StoredPlaybook[]>(SHIPPED);

/** @param key what a deal says that it runs on; the shipped one where that is not here. */
export function playbookCalled(key: string | null): Playbook {
  if (key === null || key === DEFAULT_KEY) return DEFAULT_PLAYBOOK;
  const found = storedPlaybooks.value.find(({ playbook }) => playbookKey(playbook) === key);
  return found?.playbook ?? DEFAULT_PLAYBOOK;
}

const followed = new WeakSet<Store>();

/** Reads them, once for each store, and follows what changes. */
export function followPlaybooks(store: Store): void {
  if (followed.has(store)) return;
  followed.add(store);
  const read = coalesced(async () => {
    storedPlaybooks.value = await allPlaybooks(store);
  });
  // What failed is read with the next change; until then the shipped names stand in.
  const soon = () => void read().catch(() => undefined);
  store.subscribe((changed) => {
    if (changed.length === 0 || changed.some((ref) => ref.startsWith("playbook:"))) soon();
  });
  soon();
}
