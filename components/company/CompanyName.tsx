import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Suggestions } from "../base/Suggestions.tsx";

interface Props {
  label: string;
  hideLabel?: boolean;
  value: string;
  note?: string;
  /** Texts offered while typing. */
  suggestions?: readonly string[];
  /** `data-value` of the field. */
  control: string;
  focused?: boolean;
  /** Also said by leaving the field, not only by Enter. */
  onLeave?: boolean;
  onType?: (text: string) => void;
  onSay: (name: string) => void;
  /** Escape with nothing typed. */
  onDrop?: () => void;
}

/**
 * A company's name as a deed of its own: unlike other texts it is said by Enter, never by a pause in typing, since half a
 * name would make a company. Escape takes back what was typed.
 */
export function CompanyName({ value, onSay, onDrop, ...field }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (field.focused) input.current?.select();
  }, []);
  const type = (text: string | null) => {
    setTyped(text);
    field.onType?.(text ?? value);
  };
  const say = () => {
    const name = typed?.trim() ?? "";
    setTyped(null);
    if (name !== "" && name !== value) onSay(name);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      say();
    }
    if (event.key !== "Escape" || (typed === null && !onDrop)) return;
    event.preventDefault();
    event.stopPropagation();
    if (typed === null) onDrop?.();
    type(null);
  };
  return (
    <div class="field">
      <label class={field.hideLabel ? "visually-hidden" : "field-label"} for={id}>
        {field.label}
      </label>
      <input
        ref={input}
        id={id}
        class="field-input"
        type="text"
        autocomplete="off"
        maxLength={200}
        list={field.suggestions ? `${id}-offered` : undefined}
        data-value={field.control}
        value={typed ?? value}
        aria-describedby={field.note ? `${id}-note` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => field.onLeave && say()}
        onKeyDown={press}
      />
      {field.suggestions && (
        <Suggestions id={`${id}-offered`} texts={field.suggestions} typed={typed ?? value} />
      )}
      {field.note && (
        <div id={`${id}-note`} class="field-note" role="status">
          {field.note}
        </div>
      )}
    </div>
  );
}
