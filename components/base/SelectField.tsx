import { useId } from "preact/hooks";

interface Props {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  hideLabel?: boolean;
  attributes?: Record<`data-${string}`, string>;
}

/** A labelled choice from a list (native select), saved when chosen. */
export function SelectField({ label, value, options, onChange, hideLabel = false, attributes }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class={hideLabel ? "visually-hidden" : "field-label"} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...attributes}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
