import { useLayoutEffect, useRef } from "preact/hooks";
import { headingFor } from "./heading.ts";
import { isOfCards, type Meaning, meaningOf, takesText } from "./keys.ts";

/** `person`: match key of whose card has the focus; null where no card has it. */
export type Act = (meaning: Meaning, person: string | null) => void;

/** Escape leaves a text field for the card it stands on, or the panel's ground, where letters are keys again. */
function leaveText(event: KeyboardEvent, target: Element): void {
  if (event.key !== "Escape" || event.isComposing || target.closest('[role="menu"], dialog[open]')) return;
  const card = target.closest<HTMLElement>("[data-person]");
  if (target instanceof HTMLElement) target.blur();
  card?.focus({ preventScroll: true });
}

/** A control that stands outside any card: its keys are its own, so that a letter typed there tags nobody. */
const isElsewhere = (target: Element) =>
  target.closest("button, a[href], summary, input, [role], [tabindex]:not(main)") !== null;

const all = () => true;

/**
 * Listens on the whole page: the keys work wherever the focus is, or after it fell to the page's ground.
 * @param takes which meanings are for it; the others are left to whoever listens too.
 */
export function useCardKeys(act: Act, takes: (meaning: Meaning) => boolean = all): void {
  const latest = useRef(act);
  latest.current = act;
  // Before the first key can be pressed, and not some time after the page was drawn.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target;
      if (!(target instanceof Element) || event.defaultPrevented) return;
      if (takesText(target)) return leaveText(event, target);
      if (document.querySelector("dialog[open]")) return;
      const meaning = meaningOf(event);
      if (meaning === null || !takes(meaning)) return;
      const person = headingFor() ?? target.closest<HTMLElement>("[data-person]")?.dataset.person ?? null;
      if (person === null && isOfCards(meaning) && isElsewhere(target)) return;
      event.preventDefault();
      latest.current(meaning, person);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
