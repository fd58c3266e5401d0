import { useLayoutEffect } from "preact/hooks";
import type { FindAction } from "../find/actions.ts";
import { KEYS, type Key, type Meaning, meaningOf, takesText } from "../keyboard/keys.ts";
import { redo, undo } from "../saving/saving.ts";

/** What a key presses by name works wherever that control stands; these stand in the workbench too. */
const PRESSED = ["find", "since"];

/** The keys that work in the workbench. */
export const WORK_KEYS: readonly Key[] = KEYS.filter(
  ({ meaning }) =>
    meaning.does === "undo" ||
    meaning.does === "redo" ||
    meaning.does === "show-keys" ||
    (meaning.does === "press" && PRESSED.includes(meaning.action)),
);

/** What the lists do with these themselves (components/list/gridKeys.ts), for the sheet of keys. */
export const LIST_KEYS: Key = {
  stroke: "list",
  shown: "J K",
  group: "panel",
  meaning: { does: "next-person" },
  words: "keys.list",
};

function act(meaning: Meaning, showKeys: () => void): void {
  if (meaning.does === "undo") void undo();
  else if (meaning.does === "redo") void redo();
  else if (meaning.does === "show-keys") showKeys();
  else if (meaning.does === "press")
    document.querySelector<HTMLElement>(`[data-action="${meaning.action}"]`)?.click();
}

/** The same for the find box, which needs no key for itself. */
export function workActions(showKeys: () => void): FindAction[] {
  return WORK_KEYS.filter(({ meaning }) => !(meaning.does === "press" && meaning.action === "find")).map(
    ({ stroke, shown, words, meaning }) => ({
      id: `key-${stroke}`,
      words,
      shown,
      does: () => act(meaning, showKeys),
    }),
  );
}

/** @param showKeys opens the sheet of all keys. */
export function useWorkKeys(showKeys: () => void): void {
  // Before the first key can be pressed, and not some time after the page was drawn.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target;
      if (!(target instanceof Element) || event.defaultPrevented || takesText(target)) return;
      const meaning = document.querySelector("dialog[open]") ? null : meaningOf(event);
      if (meaning === null || !WORK_KEYS.some((key) => key.meaning === meaning)) return;
      event.preventDefault();
      act(meaning, showKeys);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [showKeys]);
}
