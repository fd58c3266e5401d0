/** Scroll and focus of each page, given back when the mail comes back; typed text is kept by components/base/drafts. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface Place {
  scroll: number;
  /** A selector that finds the focused element again; null when the focus was elsewhere. */
  focus: string | null;
  caret: [number, number] | null;
}

const places = new Map<string, Place>();
const START: Place = { scroll: 0, focus: null, caret: null };

const HANDLES = ["data-draft", "data-part", "data-value", "data-action", "data-control"] as const;

/** How an element of a card is found again: the person's card, the control, the value. */
function selectorOf(element: Element): string | null {
  const card = element.closest("[data-person]");
  if (!card) return null;
  const person = `[data-person="${CSS.escape(card.getAttribute("data-person") ?? "")}"]`;
  if (element === card) return person;
  const control = element.closest("[data-control]")?.getAttribute("data-control");
  const own = HANDLES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : `[${name}="${CSS.escape(value)}"]`;
  });
  if (own.length === 0) return person;
  return [person, ...(control ? [`[data-control="${control}"]`] : []), own.join("")].join(" ");
}

function caretOf(element: Element): Place["caret"] {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  return element.selectionStart === null ? null : [element.selectionStart, element.selectionEnd ?? 0];
}

function remember(page: string, change: Partial<Place>): void {
  places.set(page, { ...(places.get(page) ?? START), ...change });
}

function giveFocus(root: HTMLElement, place: Place, wasInside: boolean): void {
  const element = place.focus ? root.querySelector<HTMLElement>(place.focus) : null;
  // The card that had the focus is gone with its mail: the keys go on working on the one that came.
  const target = element ?? (wasInside ? root.querySelector<HTMLElement>("[data-person]") : null);
  target?.focus({ preventScroll: true });
  if (
    element &&
    place.caret &&
    (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
  ) {
    element.setSelectionRange(...place.caret);
  }
}

/** Keeps the place of `page` inside the scrolling element. */
export function useKeptPlace(page: string, scroller: RefObject<HTMLElement | null>): void {
  const shown = useRef(page);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const root = scroller.current;
    if (!root) return;
    shown.current = page;
    const place = places.get(page) ?? START;
    root.scrollTop = place.scroll;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost || place.focus) giveFocus(root, place, inside.current);
  }, [page]);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const scrolled = () => remember(shown.current, { scroll: root.scrollTop });
    const looked = () => {
      const element = document.activeElement;
      if (!element || !root.contains(element)) return;
      inside.current = true;
      remember(shown.current, { focus: selectorOf(element), caret: caretOf(element) });
    };
    const left = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) inside.current = false;
    };
    root.addEventListener("scroll", scrolled, { passive: true });
    root.addEventListener("focusin", looked);
    root.addEventListener("focusout", left);
    document.addEventListener("selectionchange", looked);
    return () => {
      root.removeEventListener("scroll", scrolled);
      root.removeEventListener("focusin", looked);
      root.removeEventListener("focusout", left);
      document.removeEventListener("selectionchange", looked);
    };
  }, []);
}
