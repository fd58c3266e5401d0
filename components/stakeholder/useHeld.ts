import { useLayoutEffect, useState } from "preact/hooks";

/**
 * Whether something is held in confidence: as it is stored, until the rep says otherwise of what is not written yet.
 * Once the store says something new (the person is a Coach now, a step was taken back), that holds.
 */
export function useHeld(stored: boolean): [holds: boolean, say: (holds: boolean) => void] {
  const [said, setSaid] = useState<boolean | null>(null);
  useLayoutEffect(() => setSaid(null), [stored]);
  return [said ?? stored, setSaid];
}
