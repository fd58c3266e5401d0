import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { personKey } from "../../lib/identity/match-key.ts";
import type { Card } from "../../lib/records/card.ts";
import { focusIn } from "./focus.ts";
import { setOpen } from "./openState.ts";

const focusedPerson = () =>
  document.activeElement?.closest<HTMLElement>("[data-person]")?.dataset.person ?? null;

/** A card that had the focus has become one with another: the focus goes on there, or the keys would go to the first. */
export function useJoinedFocus(page: string, cards: readonly Card[]): void {
  const had = useRef<string | null>(null);
  useEffect(() => {
    const looked = () => {
      had.current = focusedPerson();
    };
    document.addEventListener("focusin", looked);
    return () => document.removeEventListener("focusin", looked);
  }, []);
  useLayoutEffect(() => {
    if (had.current === null || document.activeElement !== document.body) return;
    const into = cards.find(({ also }) => also.some((seen) => personKey(seen) === had.current));
    if (!into) return;
    had.current = into.key;
    setOpen(page, into.key, true);
    void focusIn(into.key);
  }, [page, cards]);
}
