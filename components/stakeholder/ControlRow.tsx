import type { ComponentChildren } from "preact";
import "./ControlRow.css";

/** A label and its control, side by side; the label above in a narrow panel. */
export function ControlRow({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="control-row">
      <div class="control-label" aria-hidden="true">
        {label}
      </div>
      <div>{children}</div>
    </div>
  );
}
