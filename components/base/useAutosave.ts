import { useEffect, useRef, useState } from "preact/hooks";

/** How long the typing rests before it is saved. */
const PAUSE = 1200;

/**
 * Text that saves itself on blur and after a pause. What is being typed is never overwritten by what arrives;
 * `onDraft` hears every keystroke, so that a draft can outlive the field.
 */
export function useAutosave(
  value: string,
  onSave: (text: string) => void,
  onDraft?: (text: string | null) => void,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onSave, onDraft });
  latest.current = { draft, value, onSave, onDraft };
  const save = () => {
    const now = latest.current;
    if (now.draft === null) return;
    if (now.draft !== now.value) now.onSave(now.draft);
  };
  const settle = () => {
    save();
    setDraft(null);
    onDraft?.(null);
  };
  const type = (text: string) => {
    setDraft(text);
    onDraft?.(text);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // Leaving the screen with a word half typed must not lose it.
  useEffect(() => save, []);
  return { text: draft ?? value, type, settle };
}
