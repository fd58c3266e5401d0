import { type Meaning, meaningOf } from "./keys.ts";

const TEXT =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]";

/** True where a letter is a letter: text fields, and lists that jump by letter. */
function takesText(element: Element): boolean {
  return element.closest(`${TEXT}, [role="menu"], dialog`) !== null;
}

/**
 * Listener for `keydown` on the element that holds the cards. `act` is told the meaning and the match key of the person
 * whose card has the focus.
 */
export function cardKeys(act: (meaning: Meaning, person: string) => void) {
  return (event: KeyboardEvent) => {
    const target = event.target;
    if (!(target instanceof Element) || event.defaultPrevented || takesText(target)) return;
    const person = target.closest<HTMLElement>("[data-person]")?.dataset.person;
    const meaning = person === undefined ? null : meaningOf(event);
    if (person === undefined || meaning === null) return;
    event.preventDefault();
    act(meaning, person);
  };
}
