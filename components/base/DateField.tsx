import { useId } from "preact/hooks";

interface Props {
  label: string;
  /** Local date `YYYY-MM-DD`; null when open. */
  value: string | null;
  onSave: (date: string | null) => void;
  hideLabel?: boolean;
  attributes?: Record<`data-${string}`, string>;
}

/** A labelled local date (native picker), saved as soon as it is whole, or cleared. */
export function DateField({ label, value, onSave, hideLabel = false, attributes }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class={hideLabel ? "visually-hidden" : "field-label"} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        type="date"
        value={value ?? ""}
        onChange={(event) => {
          const date = event.currentTarget.value || null;
          if (date !== value) onSave(date);
        }}
        {...attributes}
      />
    </div>
  );
}
