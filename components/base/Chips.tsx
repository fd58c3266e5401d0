import { X } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { Icon } from "./Icon.tsx";
import { Suggestions } from "./Suggestions.tsx";
import "./Chips.css";

export interface Chip {
  /** Given back when it is taken out. */
  id: string;
  label: string;
}

interface Props {
  label: string;
  chips: readonly Chip[];
  /** Texts offered while typing. */
  suggestions?: readonly string[];
  placeholder?: string;
  onAdd: (text: string) => void;
  onRemove: (id: string) => void;
  /** Says what is wrong with the text typed. */
  error?: string | undefined;
  /** `data-control` of the whole (contract 2). */
  control: string;
}

/** Several short texts, each taken out by its cross; another is typed behind them, Enter or leaving the field adds it. */
export function Chips({ label, chips, onAdd, onRemove, control, ...field }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  /** What was wrong is told until one types on, or takes it back. */
  const [quiet, setQuiet] = useState(false);
  const error = quiet ? undefined : field.error;
  const type = (text: string) => {
    setTyped(text);
    setQuiet(true);
  };
  const add = () => {
    if (typed.trim()) {
      setQuiet(false);
      onAdd(typed.trim());
    }
    setTyped("");
  };
  return (
    <div class="field" data-control={control}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="chips">
        {chips.map((chip) => (
          <span key={chip.id} class="chip" data-value={chip.id}>
            <bdi class="cut" title={chip.label}>
              {chip.label}
            </bdi>
            <button
              type="button"
              class="chip-off"
              aria-label={t("common.remove", { name: chip.label })}
              onClick={() => onRemove(chip.id)}
            >
              <Icon of={X} size={14} />
            </button>
          </span>
        ))}
        <input
          id={id}
          class="field-input chips-add"
          type="text"
          maxLength={200}
          placeholder={field.placeholder}
          list={`${id}-offered`}
          value={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-note` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "Enter") add();
            if (event.key !== "Escape" || (typed === "" && !error)) return;
            event.preventDefault();
            event.stopPropagation();
            type("");
          }}
        />
        <Suggestions id={`${id}-offered`} texts={field.suggestions ?? []} typed={typed} />
      </div>
      {error && (
        <div id={`${id}-note`} class="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
