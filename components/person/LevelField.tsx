import { t } from "../../lib/i18n/translate.ts";
import type { Level } from "../../lib/method/model.ts";
import { SelectField } from "../base/SelectField.tsx";

const LEVELS = ["board", "head", "manager", "staff"] as const satisfies readonly Level[];

/** How high somebody stands; open until it is known. */
export function LevelField({
  level,
  onChange,
}: {
  level: Level | null;
  onChange: (level: Level | null) => void;
}) {
  const open = { value: "", label: t("level.unsaid.name") };
  return (
    <SelectField
      label={t("work.level")}
      value={level ?? ""}
      options={[open, ...LEVELS.map((value) => ({ value, label: t(`level.${value}.name`) }))]}
      attributes={{ "data-control": "level" }}
      onChange={(value) => onChange(LEVELS.find((one) => one === value) ?? null)}
    />
  );
}
