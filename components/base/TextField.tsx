import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Suggestions } from "./Suggestions.tsx";
import { type Saves, useAutosave } from "./useAutosave.ts";

interface Props {
  label: string;
  /** What is stored. */
  value: string;
  /** Called on blur and after a pause in typing, only when the text has changed. */
  onSave: Saves;
  /** Called with each change, saved or not. */
  onType?: (text: string) => void;
  /** More than one line. */
  lines?: boolean;
  placeholder?: string;
  note?: ComponentChildren;
  /** Says what is wrong with the text, and what would be right. */
  error?: string | undefined;
  hideLabel?: boolean;
  inputMode?: "text" | "email" | "decimal";
  maxLength?: number;
  /** Texts offered while typing. */
  suggestions?: readonly string[];
  /** Name under which half-typed text outlives the field. */
  draft?: string;
  /** Further attributes of the input, e.g. `data-value`. */
  attributes?: Record<`data-${string}`, string>;
}

/** A labelled text that saves itself. Enter saves a single line; Escape takes back a text that is wrong. */
export function TextField(props: Props) {
  const { label, value, onSave, lines = false } = props;
  const { text, change, settle, takeBack } = useAutosave(value, onSave, props.draft);
  // Of what is stored nothing is wrong, whatever was typed before.
  const error = text === value ? undefined : props.error;
  const id = useId();
  const type = (typed: string) => {
    change(typed);
    props.onType?.(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !lines) settle();
    if (event.key !== "Escape" || !error) return;
    // Bad text is taken back; the next Escape leaves the field.
    event.preventDefault();
    event.stopPropagation();
    takeBack();
  };
  const shared = {
    id,
    class: "field-input",
    value: text,
    placeholder: props.placeholder,
    maxLength: props.maxLength ?? (lines ? 20_000 : 500),
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error || props.note ? `${id}-note` : undefined,
    "data-draft": props.draft,
    onKeyDown: press,
    ...props.attributes,
  };
  return (
    <div class="field">
      <label class={props.hideLabel ? "visually-hidden" : "field-label"} for={id}>
        {label}
      </label>
      {lines ? (
        <textarea {...shared} onInput={(event) => type(event.currentTarget.value)} onBlur={settle} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={props.inputMode}
          list={props.suggestions ? `${id}-offered` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={settle}
        />
      )}
      {props.suggestions && <Suggestions id={`${id}-offered`} texts={props.suggestions} typed={text} />}
      {(error || props.note) && (
        <div id={`${id}-note`} class={error ? "field-error" : "field-note"}>
          {error ?? props.note}
        </div>
      )}
    </div>
  );
}
