import { say, t } from "../../lib/i18n/translate.ts";
import { VisuallyHidden } from "../base/VisuallyHidden.tsx";
import type { Move } from "./moved.ts";
import "./HealthRing.css";

/** "▲4": how far health moved. */
export function Moved({ move }: { move: Move | null }) {
  if (!move) return null;
  const points = Math.abs(move.by);
  const up = move.by > 0;
  return (
    <span class="moved" data-way={up ? "up" : "down"}>
      <span aria-hidden="true">
        {up ? "▲" : "▼"}
        {points}
      </span>
      <VisuallyHidden>{t(up ? "panel.moved_up" : "panel.moved_down", { points })}</VisuallyHidden>
    </span>
  );
}

/** Why it moved, in one line; empty when it did not. */
export function moveReason(move: Move | null): string {
  if (!move?.cause) return "";
  const reason = say(move.cause.finding.reason);
  return t(move.cause.gone ? "panel.moved_gone" : "panel.moved_new", { reason });
}
