import { t } from "../../lib/i18n/translate.ts";
import type { LocalDate, Repeat } from "../../lib/method/model.ts";
import { dayOf, weekdayOf } from "../../lib/tasks/calendar.ts";
import { SelectField } from "../base/SelectField.tsx";
import { repeatWords } from "./words.ts";

interface Props {
  value: Repeat | null;
  /** The weekday and the day of the month are this day's. */
  due: LocalDate;
  onSave: (repeat: Repeat | null) => void;
}

const NEVER = "";

function choices(due: LocalDate, value: Repeat | null): Repeat[] {
  const weekday = weekdayOf(due);
  const usual: Repeat[] = [
    { every: 1, unit: "day" },
    { every: 1, unit: "workday" },
    { every: 1, unit: "week", weekday },
    { every: 2, unit: "week", weekday },
    { every: 1, unit: "month", day: dayOf(due) },
    { every: 3, unit: "month", day: dayOf(due) },
    { every: 6, unit: "month", day: dayOf(due) },
  ];
  const held = JSON.stringify(value);
  return value === null || usual.some((one) => JSON.stringify(one) === held) ? usual : [value, ...usual];
}

/** How a task comes again; others than these are typed with it ("every 10 days"). */
export function RepeatField({ value, due, onSave }: Props) {
  const rows = choices(due, value);
  return (
    <SelectField
      label={t("task.repeat")}
      value={value ? JSON.stringify(value) : NEVER}
      options={[
        { value: NEVER, label: t("task.repeat_never") },
        ...rows.map((repeat) => ({ value: JSON.stringify(repeat), label: repeatWords(repeat) })),
      ]}
      attributes={{ "data-control": "repeat" }}
      onChange={(chosen) => onSave(rows.find((repeat) => JSON.stringify(repeat) === chosen) ?? null)}
    />
  );
}
