import { useEffect, useRef, useState } from "preact/hooks";
import { draftOf, forgetOnceSaved, keepDraft } from "./drafts.ts";

/** How long the typing rests before it is saved, in milliseconds. */
const PAUSE = 1200;

/** Saves the text; may give a promise that settles once the store has it, or the queue of what was not saved. */
export type Saves = (text: string) => unknown;

/**
 * Text that saves itself on blur and after a pause. What is being typed is never overwritten by what arrives, and, under
 * a `draft` name, is there again when the field comes back.
 */
export function useAutosave(value: string, onSave: Saves, draft?: string) {
  const [typed, setTyped] = useState<string | null>(draftOf(draft));
  const latest = useRef({
    typed,
    value,
    onSave,
    /** What was last given to be saved, and what was stored before it. */
    sent: null as string | null,
    before: value,
    arrived: false,
    /** Nobody types into it any more. */
    left: false,
  });
  latest.current = { ...latest.current, typed, value, onSave };
  const save = () => {
    const now = latest.current;
    if (now.typed === null || now.typed === now.value || now.typed === now.sent) return;
    now.sent = now.typed;
    now.before = now.value;
    now.arrived = false;
    void forgetOnceSaved(draft, now.typed, now.onSave(now.typed));
  };
  const change = (text: string) => {
    latest.current.left = false;
    keepDraft(draft, text);
    setTyped(text);
  };
  /** Unless something else was typed since this was drawn: a letter of it must not get lost. */
  const showStored = () => {
    if (draftOf(draft) === typed) keepDraft(draft, null);
    setTyped((now) => (now === typed ? null : now));
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  /**
   * Nothing was typed since it was saved, and stored is something else: it was taken back, here or elsewhere; or it is
   * stored in another form ("1000" as "1,000"), which shows once nobody types any more.
   */
  const showOtherStored = () => {
    const now = latest.current;
    if (typed === null || typed !== now.sent) return;
    if (value === now.sent) now.arrived = true;
    else if (now.arrived || (now.left && value !== now.before)) {
      now.sent = null;
      showStored();
    }
  };
  useEffect(showOtherStored, [value, typed]);
  // What is stored has caught up: from here on the field shows what is stored.
  useEffect(() => {
    if (typed === null || typed !== value || document.activeElement?.getAttribute("data-draft") === draft)
      return;
    showStored();
  }, [value, typed]);
  /** What was typed is given up: the field shows again what is stored. */
  const takeBack = () => {
    latest.current.typed = null;
    keepDraft(draft, null);
    setTyped(null);
  };
  const settle = () => {
    latest.current.left = true;
    save();
    showOtherStored();
  };
  // A field that goes away with a word half typed must not lose it.
  useEffect(() => save, []);
  return { text: typed ?? value, change, settle, takeBack };
}
