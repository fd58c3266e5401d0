import type { LucideIcon } from "lucide-preact";

/** A lucide icon beside a text that says the same: hidden from assistive technology. */
export function Icon({ of: Drawn, size = 16 }: { of: LucideIcon; size?: number }) {
  return <Drawn size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
