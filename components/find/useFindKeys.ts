import { useLayoutEffect } from "preact/hooks";
import { meaningOf, type Stroke, takesText } from "../keyboard/keys.ts";
import { findOpen } from "./findState.ts";

/** Ctrl+K, or ⌘K: not a letter, so it opens the box from a text field too. */
export const isFindKey = (event: Stroke): boolean =>
  event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";

const isFind = (event: KeyboardEvent, inText: boolean) => {
  if (isFindKey(event)) return true;
  const meaning = inText ? null : meaningOf(event);
  return meaning?.does === "press" && meaning.action === "find";
};

/** `/` and Ctrl+K open the box wherever it is mounted. */
export function useFindKeys(): void {
  // Before the first key can be pressed, and not some time after the page was drawn.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target;
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (!isFind(event, target instanceof Element && takesText(target))) return;
      event.preventDefault();
      findOpen.value = true;
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
