import { useId, useState } from "preact/hooks";

interface Props {
  label: string;
  /** Local date `YYYY-MM-DD`; null when open. */
  value: string | null;
  onSave: (date: string | null) => void;
  hideLabel?: boolean;
  /** The last day that can be meant: the picker goes no further. */
  latest?: string;
  /** Says what is wrong with the date, and what would be right. */
  error?: string | undefined;
  attributes?: Record<`data-${string}`, string>;
}

const FIRST = "1990-01-01";
const LAST = "2199-12-31";

/** While a year is being typed, the browser already tells of the years 0002, 0020 and 0202. */
const isWhole = (date: string) => date >= FIRST && date <= LAST;

/**
 * A labelled local date (native picker). A whole date is saved at once; that it was cleared, on leaving the field, since
 * a date half typed over looks just as empty.
 */
export function DateField(props: Props) {
  const { label, value, onSave, hideLabel = false, error, attributes } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const change = (date: string) => {
    setTyped(date);
    if (isWhole(date) && date !== value) onSave(date);
  };
  const leave = () => {
    if (typed === "" && value !== null) onSave(null);
    setTyped(null);
  };
  return (
    <div class="field">
      <label class={hideLabel ? "visually-hidden" : "field-label"} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        type="date"
        min={FIRST}
        max={props.latest ?? LAST}
        value={typed ?? value ?? ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-note` : undefined}
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={leave}
        {...attributes}
      />
      {error && (
        <div id={`${id}-note`} class="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
