/** Bringing the focus to a part of a card, once it stands on the screen. */
import { personKey } from "../../lib/identity/match-key.ts";
import type { Seen } from "../../lib/records/persons.ts";
import { onceDrawn } from "../base/atOnce.ts";
import { arrivedAt, headFor } from "../keyboard/heading.ts";

const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/**
 * What was just asked for, once it is drawn: at once, so that the very next key is for it; where it waits for more, two
 * frames later.
 */
async function drawn<T>(find: () => T | null | undefined): Promise<T | null | undefined> {
  await new Promise<void>(onceDrawn);
  const found = find();
  if (found) return found;
  await twoFrames();
  return find();
}

/** The card or line of a person, where it stands on the screen. */
export const cardOf = (person: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`);

function targetIn(person: string, selector: string | undefined): HTMLElement | null | undefined {
  const card = cardOf(person);
  if (selector) return card?.querySelector<HTMLElement>(selector);
  return card?.hasAttribute("tabindex") ? card : null;
}

/** Counts what was asked to have the focus: what was asked for before takes it back no more. */
let asked = 0;

/** Focuses the first element that matches inside a person's card; the card itself, once it is open, without a selector. */
export async function focusIn(person: string, selector?: string): Promise<void> {
  asked += 1;
  const mine = asked;
  headFor(person);
  const target = await drawn(() => targetIn(person, selector));
  if (mine !== asked) return;
  arrivedAt(person);
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

const nameField = () => document.querySelector<HTMLInputElement>('[data-part="deal-name"]');

/** Brings the focus into the deal's details, just opened. */
export async function focusDetails(): Promise<void> {
  (await drawn(nameField))?.focus({ preventScroll: true });
}

/** Puts the name of a deal just made under the cursor, to be typed over. */
export async function nameDeal(): Promise<void> {
  const field = await drawn(nameField);
  field?.focus({ preventScroll: true });
  field?.select();
}
