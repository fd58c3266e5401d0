import type { ComponentChildren } from "preact";

interface Props {
  summary: ComponentChildren;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

/** A part that opens in place (native details). */
export function Disclosure({ summary, open, onToggle, children }: Props) {
  return (
    <details
      class="disclosure"
      open={open ?? false}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
