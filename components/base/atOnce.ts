/** What a key opened takes the very next one: Preact draws in a microtask, before the browser hands out another key. */
import { useLayoutEffect } from "preact/hooks";

/** Runs once what was just asked for is drawn. */
export const onceDrawn = (work: () => void): void => queueMicrotask(work);

/** Gives what was just drawn the focus; a dialog that it stands in has opened by then. */
export function useFocusAtOnce(find: () => HTMLElement | null | undefined): void {
  useLayoutEffect(() => onceDrawn(() => find()?.focus()), []);
}
