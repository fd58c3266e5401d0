import { useId } from "preact/hooks";
import { Suggestions } from "../base/Suggestions.tsx";

interface Asked {
  required?: boolean;
  inputMode?: "text" | "email";
  placeholder?: string;
  onBlur?: () => void;
}

interface Props {
  label: string;
  value: string;
  onType: (text: string) => void;
  error?: string | undefined;
  /** Texts offered while typing. */
  suggestions?: readonly string[];
  /** Further attributes of the input, e.g. `data-value`. */
  input?: Asked & Record<`data-${string}`, string>;
}

/** A labelled text of a form that is saved as a whole. */
export function PlainField({ label, value, onType, error, suggestions, input }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        type="text"
        autocomplete="off"
        maxLength={300}
        value={value}
        list={suggestions ? `${id}-offered` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-note` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        {...input}
      />
      {suggestions && <Suggestions id={`${id}-offered`} texts={suggestions} typed={value} />}
      {error && (
        <div id={`${id}-note`} class="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
