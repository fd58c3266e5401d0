/** The sentence that waits for the panel, handed over by the context menu. */
import { signal } from "@preact/signals";
import { followSelection, type Selected } from "../sites/selection.ts";

export const handedOver = signal<Selected | null>(null);

export function startSelection(): Promise<void> {
  return followSelection((selected) => {
    handedOver.value = selected;
  });
}
