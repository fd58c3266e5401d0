import { Calendar } from "lucide-preact";
import { useId, useRef, useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import { pastDay, pastDoubt } from "../../lib/records/past-day.ts";
import { Button } from "../base/Button.tsx";
import { shownDate } from "../base/date.ts";
import { Icon } from "../base/Icon.tsx";
import { regionOrder } from "../base/region.ts";
import { ago } from "./words.ts";

interface Props {
  /** Local date. */
  value: string;
  onSave: (date: string) => void;
}

/** As it stands in the field: "yesterday, 24 Nov". */
function shown(day: string): string {
  return t("contact.day", { ago: ago(day), date: shownDate(day, language.value) });
}

/** What is wrong with a text that is no day gone by. */
function faultOf(typed: string, today: string): string {
  const why = pastDoubt(typed, today, regionOrder());
  return why ? t(`contact.on_bad.${why}`, { phrase: typed.trim() }) : t("contact.on_bad");
}

/** A day up to today in one field: typed ("fri", "昨天"), or picked from the browser's own calendar. */
export function PastDayField({ value, onSave }: Props) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const today = localToday();
  const settle = () => {
    if (typed === null) return;
    const day = typed.trim() === "" ? value : pastDay(typed, today, regionOrder());
    setWrong(day === null);
    if (day === null) return;
    setTyped(null);
    if (day !== value) onSave(day);
  };
  const pick = (day: string) => {
    setTyped(null);
    setWrong(false);
    if (day !== "" && day <= today && day !== value) onSave(day);
  };
  const takeBack = (event: KeyboardEvent) => {
    if (typed === null) return;
    // The first Escape takes back what was typed; the next leaves the field.
    event.preventDefault();
    event.stopPropagation();
    pick("");
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t("contact.on")}
      </label>
      <div class="past-day">
        <input
          id={id}
          class="field-input"
          type="text"
          data-part="contact-date"
          autocomplete="off"
          maxLength={60}
          placeholder={t("contact.on_hint")}
          value={typed ?? shown(value)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "Enter") settle();
            if (event.key === "Escape") takeBack(event);
          }}
        />
        <Button
          kind="quiet"
          icon
          aria-label={t("contact.on_pick")}
          title={t("contact.on_pick")}
          onClick={() => picker.current?.showPicker()}
        >
          <Icon of={Calendar} />
        </Button>
        <input
          ref={picker}
          class="past-day-picker"
          type="date"
          data-part="contact-picker"
          tabIndex={-1}
          aria-hidden="true"
          min="1990-01-01"
          max={today}
          value={value}
          onChange={(event) => pick(event.currentTarget.value)}
        />
      </div>
      {wrong && (
        <div id={`${id}-wrong`} class="field-error" role="alert">
          {faultOf(typed ?? "", today)}
        </div>
      )}
    </div>
  );
}
