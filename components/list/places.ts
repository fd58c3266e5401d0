/** Where each list was scrolled to, while the page is open: who comes back finds it as it was left. */
import type { VirtualItem } from "@tanstack/virtual-core";

interface Place {
  offset: number;
  sizes: VirtualItem[];
}

const places = new Map<string, Place>();

export const rememberPlace = (name: string, place: Place): void => void places.set(name, place);

/** What a virtualizer starts with; nothing for a list that was not left yet. */
export function placeOf(name: string) {
  const place = places.get(name);
  return place ? { initialOffset: place.offset, initialMeasurementsCache: place.sizes } : {};
}
