import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { moveFocus } from "./rovingFocus.ts";

export interface Option<T extends string> {
  value: T;
  label: ComponentChildren;
  /** Whole name for assistive technology and as a hint, where the label is short. */
  name?: string;
  /** Further attributes of the option. */
  attributes?: Record<`data-${string}`, string>;
}

interface Props<T extends string> {
  /** Name of the group for assistive technology. */
  label: string;
  options: Option<T>[];
  /** The chosen values: none, one, or several where `multiple`. */
  chosen: T[];
  /** Called with the value clicked, chosen or not; the caller decides what that means. */
  onChoose: (value: T) => void;
  multiple?: boolean;
  /** `data-control` of the options' group (contract 2). */
  control?: string;
  /** The option focused or pointed at; null when none is. */
  onPoint?: (value: T | null) => void;
  describedBy?: string;
  class?: string;
}

/**
 * A few options in a row: a radio group, or toggle buttons where `multiple`. Arrow keys move the focus and never
 * choose, because each choice is saved at once; Space or Enter chooses.
 */
export function SegmentedChoice<T extends string>(props: Props<T>) {
  const { options, chosen, multiple = false } = props;
  const [focused, setFocused] = useState<T | null>(null);
  const stop =
    options.find(({ value }) => value === focused) ?? options.find(({ value }) => chosen.includes(value));
  const stopValue = (stop ?? options[0])?.value;
  const point = (value: T | null) => props.onPoint?.(value);
  const group = {
    role: multiple ? "group" : "radiogroup",
    "aria-label": props.label,
    "aria-describedby": props.describedBy,
    "data-control": props.control,
    onKeyDown: (event: KeyboardEvent) => moveFocus(event, ".choice-option", "both"),
    onPointerLeave: () => point(null),
  } as const;
  return (
    <div class={`choice ${props.class ?? ""}`} {...group}>
      {options.map(({ value, label, name, attributes }) => (
        <button
          key={value}
          type="button"
          class="choice-option"
          {...(multiple
            ? { "aria-pressed": chosen.includes(value) }
            : { role: "radio", "aria-checked": chosen.includes(value) })}
          aria-label={name}
          title={name}
          data-value={value}
          data-label={typeof label === "string" ? label : undefined}
          {...attributes}
          tabIndex={value === stopValue ? 0 : -1}
          onClick={() => props.onChoose(value)}
          onFocus={() => {
            setFocused(value);
            point(value);
          }}
          onBlur={() => point(null)}
          onPointerEnter={() => point(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
