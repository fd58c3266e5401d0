/** Bringing the focus to a part of a card, once it stands on the screen. */
import { personKey } from "../../lib/identity/match-key.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { arrivedAt, headFor } from "../keyboard/heading.ts";

/** Waits until what was just asked for is drawn: two frames, the second after Preact's own. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** The card or line of a person, where it stands on the screen. */
export const cardOf = (person: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`);

/** Focuses the first element that matches inside a person's card; the card itself without a selector. */
export async function focusIn(person: string, selector?: string): Promise<void> {
  headFor(person);
  await drawn();
  arrivedAt(person);
  const card = cardOf(person);
  const target = selector ? card?.querySelector<HTMLElement>(selector) : card;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}

/** Focuses the card of the correspondent: from a deal just named one goes on to its people. */
export function focusFirstCard(): void {
  const card = document.querySelector<HTMLElement>("[data-person][tabindex]");
  if (card) card.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** How long something asked for may take to be drawn, in milliseconds. */
const PATIENCE = 5_000;

let stopWaiting = () => {};

/** Focuses a card once the store has answered and it is drawn. */
function whenDrawn(find: () => HTMLElement | null): void {
  stopWaiting();
  const look = () => {
    const card = find();
    if (!card || card.tabIndex < 0) return;
    stopWaiting();
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => stopWaiting(), PATIENCE);
  stopWaiting = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  look();
}

/** Focuses the card that somebody opens the panel with. */
export function focusFirst(seen: Seen): void {
  const key = personKey(seen);
  whenDrawn(() => {
    const card = document.querySelector<HTMLElement>("[data-person]");
    return card?.dataset.person === key ? card : null;
  });
}

/** Focuses somebody's card, wherever it will stand. */
export const focusAdded = (key: string): void => whenDrawn(() => cardOf(key));

/** The person before or after on the page, as they stand there; our own side has no card to go to. */
export function neighbour(person: string, step: 1 | -1): string | undefined {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-person]")].filter(
    (card) => card.dataset.own === undefined && card.dataset.keptOut === undefined,
  );
  const at = cards.findIndex((card) => card.dataset.person === person);
  return cards[at + step]?.dataset.person;
}

/** Brings the focus into the deal's details, just opened. */
export async function focusDetails(): Promise<void> {
  await drawn();
  document.querySelector<HTMLElement>('[data-part="deal-name"]')?.focus({ preventScroll: true });
}

/** Puts the name of a deal just made under the cursor, to be typed over. */
export async function nameDeal(): Promise<void> {
  await drawn();
  const field = document.querySelector<HTMLInputElement>('[data-part="deal-name"]');
  field?.focus({ preventScroll: true });
  field?.select();
}
