/** What stands open on each page, so that it stands open again when the mail comes back. */
import { signal } from "@preact/signals";
import type { Part } from "../stakeholder/CardParts.tsx";

/** By page: match keys of the opened cards besides the correspondent's. */
export const openPeople = signal<Record<string, readonly string[]>>({});
/** By page and person: the open part of the card. */
export const openParts = signal<Record<string, Part | null>>({});

/** By page and person: the deal that one card edits, where it is another than the page's. */
export const cardDeals = signal<Record<string, string>>({});

const placeOf = (page: string, person: string) => `${page} ${person}`;

export const partOf = (page: string, person: string): Part | null =>
  openParts.value[placeOf(page, person)] ?? null;

export function setPart(page: string, person: string, part: Part | null): void {
  openParts.value = { ...openParts.value, [placeOf(page, person)]: part };
}

export function setOpen(page: string, person: string, open: boolean): void {
  const others = (openPeople.value[page] ?? []).filter((key) => key !== person);
  openPeople.value = { ...openPeople.value, [page]: open ? [...others, person] : others };
}

export const isOpen = (page: string, person: string): boolean =>
  (openPeople.value[page] ?? []).includes(person);

/** Switches one card to another of the person's deals; null: it edits the page's again. The page stays where it is. */
export function setCardDeal(page: string, person: string, deal: string | null): void {
  const { [placeOf(page, person)]: _, ...others } = cardDeals.value;
  cardDeals.value = deal === null ? others : { ...others, [placeOf(page, person)]: deal };
}

/** Match keys of the page's cards that edit a deal of their own, with the deal. */
export function cardDealsOf(page: string): ReadonlyMap<string, string> {
  const place = placeOf(page, "");
  const here = Object.entries(cardDeals.value).filter(([key]) => key.startsWith(place));
  return new Map(here.map(([key, deal]) => [key.slice(place.length), deal]));
}
