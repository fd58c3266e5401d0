import { Calendar } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import { language, t } from "../../lib/i18n/translate.ts";
import { localToday } from "../../lib/records/ids.ts";
import { doubtOf } from "../../lib/tasks/due.ts";
import { formatMoment, parseMoment } from "../../lib/tasks/moment.ts";
import { Button } from "../base/Button.tsx";
import { Icon } from "../base/Icon.tsx";
import { regionOrder } from "../base/region.ts";
import { TextField } from "../base/TextField.tsx";
import { doubtWords } from "../task/words.ts";
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

function faultOf(typed: string): string {
  const why = doubtOf(typed, localToday(), regionOrder());
  return why ? doubtWords({ phrase: typed.trim(), why }) : t("deal.meeting_bad");
}

/** The next meeting, by typing ("fri 14:00", 下周三下午3点) or picking; a day alone where the time is open. */
export function MeetingField({ value, onSave }: Props) {
  const [fault, setFault] = useState<string>();
  const day =
    value === null ? localToday() : localToday(new Date(value.length > 10 ? value : `${value}T00:00`));
  const save = (text: string) => {
    const when = text.trim() === "" ? null : parseMoment(text, localToday(), day, regionOrder());
    setFault(text.trim() !== "" && when === null ? faultOf(text) : undefined);
    if (when !== null || text.trim() === "") onSave(when);
  };
  return (
    <div class="meeting">
      <TextField
        label={t("deal.meeting")}
        value={value === null ? "" : formatMoment(value, language.value)}
        placeholder={t("deal.meeting_hint")}
        error={fault}
        attributes={{ "data-value": "next-meeting" }}
        onSave={save}
      />
      <DayPicker day={value === null ? "" : day} onPick={save} />
    </div>
  );
}
