import { UserPlus } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import { useQuery } from "../../lib/live/query.ts";
import { readSide } from "../../lib/records/side.ts";
import { Icon } from "../base/Icon.tsx";
import { findIndex } from "../find/useFindIndex.ts";
import { isComposing } from "../keyboard/keys.ts";
import { type Choice, choicesFor, isNew, newcomer } from "./found.ts";
import "./make.css";

interface Props {
  label: string;
  /** Ids of those who are chosen already. */
  there: ReadonlySet<string>;
  onPick: (choice: Choice) => void;
  /** Somebody is there already. */
  onThere?: (person: string) => void;
  onEscape?: () => void;
  /** `data-control` of the whole (contract 2). */
  control: string;
}

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function Option({
  choice,
  id,
  active,
  onPick,
}: {
  choice: Choice;
  id: string;
  active: boolean;
  onPick: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
    <div
      class="pick-option"
      role="option"
      id={id}
      aria-selected={active}
      data-value={choice.person ?? "new"}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {isNew(choice) && <Icon of={UserPlus} size={14} />}
      <span class="pick-words">
        <bdi class="wrap">{isNew(choice) ? t("make.new_named", { name: choice.name }) : choice.name}</bdi>
        {(choice.here || choice.about) && (
          <bdi class="wrap soft small">{choice.here ? t("make.here") : choice.about}</bdi>
        )}
      </span>
    </div>
  );
}

/** Somebody by name or address: on record, as the find box finds them, or new (WAI-ARIA, combobox with a listbox). */
export function FindPerson({ label, there, onPick, onThere, onEscape, control }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const side = useQuery(readSide, []);
  const index = findIndex();
  const isTyped = typed.trim() !== "";
  const choices = index && isTyped ? choicesFor(index, typed, there) : [];
  const active = Math.min(at, choices.length - 1);
  const seen = newcomer(typed);
  const ours = seen?.address && side?.sideOf(seen.address);
  // Nobody new is offered before it is known who is of ours.
  const shown = ours || !side ? choices.filter((choice) => !isNew(choice)) : choices;
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const pick = (choice: Choice | undefined) => {
    if (!choice) return;
    type("");
    if (choice.here) onThere?.(choice.person ?? "");
    else onPick(choice);
  };
  const press = (event: KeyboardEvent) => {
    // The Enter that ends a composition chooses characters, and nobody.
    if (isComposing(event)) return;
    const move = MOVES[event.key];
    if (move !== undefined && shown.length) setAt((active + move + shown.length) % shown.length);
    else if (event.key === "Enter" && isTyped) pick(shown[active]);
    else if (event.key === "Escape" && isTyped) type("");
    else if (event.key === "Escape" && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="field" data-control={control}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        {...(shown[active] ? { "aria-activedescendant": `${id}-${shown[active].key}` } : {})}
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        placeholder={t("make.person_hint")}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="pick-status soft small" role="status">
        {ours ? t("make.is_ours") : isTyped && !index?.isWhole() ? t("find.reading") : ""}
        {isTyped && seen === null && shown.length === 0 && t("panel.correct_bad")}
      </p>
      <div class="pick-list" role="listbox" id={`${id}-list`} aria-label={label} hidden={shown.length === 0}>
        {shown.map((choice, place) => (
          <Option
            key={choice.key}
            choice={choice}
            id={`${id}-${choice.key}`}
            active={place === active}
            onPick={() => pick(choice)}
          />
        ))}
      </div>
    </div>
  );
}
