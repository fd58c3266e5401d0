/** Arrow keys between the parts of one widget (ARIA roving tabindex). */

type Way = "horizontal" | "vertical" | "both";

const STEPS: Record<Way, Record<string, number>> = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1 },
  vertical: { ArrowUp: -1, ArrowDown: 1 },
  both: { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 },
};

function target(key: string, way: Way, at: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[way][key];
  return step === undefined ? null : (at + step + count) % count;
}

/** Moves the focus among the elements that match, inside the element the listener stands on. */
export function moveFocus(event: KeyboardEvent, selector: string, way: Way): void {
  const root = event.currentTarget;
  if (!(root instanceof HTMLElement) || event.isComposing) return;
  const parts = [...root.querySelectorAll<HTMLElement>(selector)];
  const at = parts.indexOf(document.activeElement as HTMLElement);
  const next = target(event.key, way, at, parts.length);
  if (next === null || parts.length === 0) return;
  event.preventDefault();
  event.stopPropagation();
  parts[next]?.focus();
}
