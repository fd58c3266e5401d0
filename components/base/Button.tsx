import type { ButtonHTMLAttributes } from "preact";

export type ButtonKind = "primary" | "soft" | "outline" | "quiet" | "link";

type Props = Omit<ButtonHTMLAttributes, "class"> & {
  kind?: ButtonKind;
  /** A square button that shows only an icon: give it an `aria-label`. */
  icon?: boolean;
  class?: string;
};

/** A button. Everything it is not told goes to the element (`data-action`, `aria-…`, `onClick`). */
export function Button({ kind = "outline", icon = false, class: more = "", ...rest }: Props) {
  const classes = ["button", `button-${kind}`, icon ? "button-icon" : "", more].filter(Boolean).join(" ");
  return <button type="button" class={classes} {...rest} />;
}
