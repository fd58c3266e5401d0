import type { ComponentChildren } from "preact";
import "./ControlRow.css";

interface Props {
  label: string;
  /** A few words under the label, e.g. the date of a reading. */
  aside?: string | undefined;
  children: ComponentChildren;
}

/** A label and its control, side by side; the label above in a narrow panel. */
export function ControlRow({ label, aside, children }: Props) {
  return (
    <div class="control-row">
      <div class="control-label">
        <span aria-hidden="true">{label}</span>
        {aside && <span class="control-aside">{aside}</span>}
      </div>
      <div>{children}</div>
    </div>
  );
}
