/** How often each deal changed since the rep looked, for every row that shows it: asked once for all of them. */
import { computed, effect, signal } from "@preact/signals";
import { changedDeals } from "../../lib/history/changed-deals.ts";
import { looked, startLooked } from "../../lib/live/looked.ts";
import { settings } from "../../lib/live/settings.ts";
import { storeState } from "../../lib/live/store.ts";

/** Milliseconds in which changes are gathered before they are counted. */
const GATHERED = 300;

const counts = signal<ReadonlyMap<string, number>>(new Map());

const store = computed(() => (storeState.value.state === "ready" ? storeState.value.store : null));

let started = false;

function follow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = async () => {
    const at = new Map([...(looked.peek() ?? [])].map(([deal, look]) => [deal, look.at]));
    const opened = store.peek();
    if (opened) counts.value = await changedDeals(opened, at).catch(() => counts.peek());
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void count(), GATHERED);
  };
  effect(() => {
    void looked.value;
    const stop = store.value?.subscribe(soon);
    soon();
    return stop;
  });
}

/** Begins counting, once on a page. */
export function followChanges(): void {
  if (started) return;
  started = true;
  void startLooked();
  follow();
}

/** Zero while others can see the screen: that something confidential changed tells as much as what. */
export const changesOf = (deal: string): number =>
  settings.value.screenShared ? 0 : (counts.value.get(deal) ?? 0);

export const lookedAt = (deal: string): number | undefined => looked.value?.get(deal)?.at;
