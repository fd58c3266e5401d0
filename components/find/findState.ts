/** Whether the box is open, and what the page it stands on adds to it. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Row } from "../../lib/find/row.ts";
import type { FindAction } from "./actions.ts";

export interface FindHost {
  actions: readonly FindAction[];
  /** Opens a row on this very page; false where it cannot. */
  open: (row: Row) => boolean;
  /** A deal opened here becomes the deal of the page beside the panel. */
  takesDeals: boolean;
}

const NOWHERE: FindHost = { actions: [], open: () => false, takesDeals: false };

export const findOpen = signal(false);
export const findHost = signal<FindHost>(NOWHERE);

/** What a screen adds to the box while it is shown. */
export function useFindHere(host: FindHost): void {
  useEffect(() => {
    findHost.value = host;
  });
  useEffect(
    () => () => {
      findHost.value = NOWHERE;
    },
    [],
  );
}
