/** Keeps each colleague once, as long as this page is open: after a restore, or once another device was heard. */
import { changesColleagues, joinSameColleagues } from "../records/same-colleague.ts";
import type { Store } from "../store/store.ts";

export function keepColleagues(store: Store): void {
  // What cannot be written now is tried again when colleagues change, or the next page opens.
  const look = () => void joinSameColleagues(store).catch(() => undefined);
  store.subscribe((changed) => {
    if (changesColleagues(changed)) look();
  });
  look();
}
