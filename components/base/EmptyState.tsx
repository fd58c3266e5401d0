import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  /** What to do next, in one sentence. */
  text?: string;
  /** The buttons that do it. */
  children?: ComponentChildren;
}

/** Nothing here yet, or nothing to be had: says why and what to do next. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div class="empty-state">
      <h2 class="empty-state-title">{title}</h2>
      {text && <p class="empty-state-text">{text}</p>}
      {children}
    </div>
  );
}
