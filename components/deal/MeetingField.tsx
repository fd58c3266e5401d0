import { Calendar } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import { formatMoment, parseMoment } from "../../lib/tasks/moment.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { TextField } from "../base/TextField.tsx";
import "./MeetingField.css";

interface Props {
  /** Local date or instant; null when none is fixed. */
  value: string | null;
  onSave: (when: string | null) => void;
}

/** Where a native picker opens; what is typed stands in the field before it. */
function DayPicker({ day, onPick }: { day: string; onPick: (day: string) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span class="meeting-pick">
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day}
        onInput={(event) => event.currentTarget.value && onPick(event.currentTarget.value)}
      />
      <Button
        kind="quiet"
        icon
        aria-label={t("deal.meeting_pick")}
        onClick={() => picker.current?.showPicker()}
      >
        <Icon of={Calendar} />
      </Button>
    </span>
  );
}

/** The next meeting, by typing ("fri 14:00", 下周三下午3点) or picking; a day alone where the time is open. */
export function MeetingField({ value, onSave }: Props) {
  const [bad, setBad] = useState(false);
  const day =
    value === null ? localToday() : localToday(new Date(value.length > 10 ? value : `${value}T00:00`));
  const save = (text: string) => {
    const when = text.trim() === "" ? null : parseMoment(text, localToday(), day);
    setBad(text.trim() !== "" && when === null);
    if (when !== null || text.trim() === "") onSave(when);
  };
  return (
    <div class="meeting">
      <TextField
        key={`${value} ${language.value}`}
        label={t("deal.meeting")}
        value={value === null ? "" : formatMoment(value, language.value)}
        placeholder={t("deal.meeting_hint")}
        error={bad ? t("deal.meeting_bad") : undefined}
        attributes={{ "data-value": "next-meeting" }}
        onSave={save}
      />
      <DayPicker day={value === null ? "" : day} onPick={save} />
    </div>
  );
}
