import { useRef } from "preact/hooks";
import { explainChange } from "../../lib/method/change.ts";
import type { Judgement } from "../../lib/method/judgement.ts";
import type { Move } from "../health/Moved.tsx";

interface Seen {
  judgement: Judgement;
  move: Move;
}

/** What moved a deal's health last, while the panel was open: kept for each deal, and through changes that move nothing. */
export function useMoved(deal: string | null, judgement: Judgement | null): Move {
  const seen = useRef(new Map<string, Seen>());
  if (deal === null || judgement === null) return [];
  const before = seen.current.get(deal);
  if (before?.judgement === judgement) return before.move;
  const changed = before ? explainChange(before.judgement, judgement) : [];
  const moved = before !== undefined && before.judgement.health !== judgement.health;
  const move = moved ? changed : (before?.move ?? []);
  seen.current.set(deal, { judgement, move });
  return move;
}
