import { say, t } from "../../lib/i18n/translate.ts";
import type { Change } from "../../lib/method/change.ts";
import { VisuallyHidden } from "../base/VisuallyHidden.tsx";
import "./HealthRing.css";

/** What moved a deal's health last: the changes of lib/method, greatest first; their points add up to the move. */
export type Move = Change[];

export const movedBy = (move: Move) => move.reduce((sum, { points }) => sum + points, 0);

/** "▲4": how far health moved. */
export function Moved({ move }: { move: Move }) {
  const by = movedBy(move);
  if (by === 0) return null;
  const points = Math.abs(by);
  return (
    <span class="moved" data-way={by > 0 ? "up" : "down"}>
      <span aria-hidden="true">
        {by > 0 ? "▲" : "▼"}
        {points}
      </span>
      <VisuallyHidden>{t(by > 0 ? "panel.moved_up" : "panel.moved_down", { points })}</VisuallyHidden>
    </span>
  );
}

/** Why it moved, in one line: the change that weighs most in the direction it moved; empty when it did not. */
export function moveReason(move: Move): string {
  const by = movedBy(move);
  const cause = move.find(({ points }) => points * by > 0);
  if (!cause) return "";
  const reason = say(cause.finding.reason);
  return t(cause.kind === "gone" ? "panel.moved_gone" : "panel.moved_new", { reason });
}
