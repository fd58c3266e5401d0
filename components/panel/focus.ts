/** Bringing the focus to a part of a card, once it stands on the screen. */

/** Waits until what was just asked for is drawn: two frames, the second after Preact's own. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

const cardSelector = (person: string) => `[data-person="${CSS.escape(person)}"]`;

/** Focuses the first element that matches inside a person's card; the card itself without a selector. */
export async function focusIn(person: string, selector?: string): Promise<void> {
  await drawn();
  const card = document.querySelector<HTMLElement>(cardSelector(person));
  const target = selector ? card?.querySelector<HTMLElement>(selector) : card;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}

/** The person before or after on the page, as they stand there. */
export function neighbour(person: string, step: 1 | -1): string | undefined {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-person]")];
  const at = cards.findIndex((card) => card.dataset.person === person);
  return cards[at + step]?.dataset.person;
}

/** Puts the name of a deal just made under the cursor, to be typed over. */
export async function nameDeal(): Promise<void> {
  await drawn();
  const field = document.querySelector<HTMLInputElement>('[data-part="deal-name"]');
  field?.focus({ preventScroll: true });
  field?.select();
}
