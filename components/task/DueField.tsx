import { CalendarDays, X } from "lucide-preact";
import { useId, useRef, useState } from "preact/hooks";
import { wholeDay } from "../../lib/i18n/due.ts";
import { language, t } from "../../lib/i18n/translate.ts";
import type { LocalDate } from "../../lib/method/model.ts";
import { localToday } from "../../lib/records/ids.ts";
import { doubtOf, parseDue } from "../../lib/tasks/due.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { regionOrder } from "../base/region.ts";
import { doubtWords } from "./words.ts";
import "./DueField.css";

interface Props {
  label: string;
  hideLabel?: boolean;
  value: LocalDate | null;
  onSave: (day: LocalDate | null) => void;
}

/** What is wrong with a text that is no day to come. */
function faultOf(typed: string): string {
  const why = doubtOf(typed, localToday(), regionOrder());
  return why ? doubtWords({ phrase: typed.trim(), why }) : t("task.due_bad");
}

/** What was typed means, or that it means nothing; what holds, while nothing is typed. */
function noteOf(typed: string, day: LocalDate | null, value: LocalDate | null): string {
  const shown = typed.trim() === "" ? value : day;
  if (shown) return wholeDay(shown, language.value);
  return typed.trim() === "" ? t("task.no_day") : "";
}

/** The browser's own picker, opened by a button. */
export function DayPicker({ value, onPick }: { value: LocalDate | null; onPick: (day: LocalDate) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span class="day-picker">
      <Button
        kind="quiet"
        icon
        data-action="pick-day"
        aria-label={t("task.due_pick")}
        title={t("task.due_pick")}
        onClick={() => picker.current?.showPicker()}
      >
        <Icon of={CalendarDays} />
      </Button>
      <input
        ref={picker}
        class="day-picker-input"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        min="1990-01-01"
        max="2199-12-31"
        value={value ?? ""}
        onInput={({ currentTarget }) => currentTarget.value && onPick(currentTarget.value)}
      />
    </span>
  );
}

/** A day by typing ("fri", "in 2 weeks", 下周三) or picking; what was understood stands below as a whole date. */
export function DueField({ label, hideLabel = false, value, onSave }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [bad, setBad] = useState(false);
  const day = parseDue(typed, localToday(), regionOrder());
  const settle = () => {
    if (typed.trim() === "") return setBad(false);
    setBad(day === null);
    if (day === null) return;
    setTyped("");
    if (day !== value) onSave(day);
  };
  const pick = (picked: LocalDate | null) => {
    setTyped("");
    setBad(false);
    if (picked !== value) onSave(picked);
  };
  return (
    <div class="field">
      <label class={hideLabel ? "visually-hidden" : "field-label"} for={id}>
        {label}
      </label>
      <div class="due-field">
        <input
          id={id}
          class="field-input"
          type="text"
          autocomplete="off"
          maxLength={60}
          data-control="due"
          value={typed}
          placeholder={t("task.due_hint")}
          aria-invalid={bad ? true : undefined}
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setBad(false);
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "Escape" && typed !== "") {
              // The first takes back what was typed; the next leaves the field.
              event.preventDefault();
              event.stopPropagation();
              pick(value);
            }
            if (event.key !== "Enter") return;
            event.preventDefault();
            settle();
          }}
        />
        <DayPicker value={value} onPick={pick} />
        {value && (
          <Button
            kind="quiet"
            icon
            data-action="no-day"
            aria-label={t("task.due_clear")}
            title={t("task.due_clear")}
            onClick={() => pick(null)}
          >
            <Icon of={X} />
          </Button>
        )}
      </div>
      <div id={`${id}-note`} class={bad ? "field-error" : "field-note"} role="status">
        {bad ? faultOf(typed) : noteOf(typed, day, value)}
      </div>
    </div>
  );
}
