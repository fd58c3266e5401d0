import { t } from "../../lib/i18n/translate.ts";
import type { Influence } from "../../lib/method/model.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { shownKey } from "../keyboard/keys.ts";

export const LEVELS: readonly Influence[] = ["high", "medium", "low"];

interface Props {
  level: Influence | null;
  /** null when the chosen level is clicked again: it is not known after all. */
  onChoose: (level: Influence | null) => void;
}

/** How much a person's word weighs. */
export function InfluenceChoice({ level, onChoose }: Props) {
  return (
    <SegmentedChoice
      control="influence"
      class="choice-even"
      label={t("panel.influence")}
      chosen={level ? [level] : []}
      options={LEVELS.map((value) => ({
        value,
        label: t(`panel.influence.${value}`),
        name: `${t(`panel.influence.${value}`)} (${shownKey("influence", value)})`,
      }))}
      onChoose={(value) => onChoose(value === level ? null : value)}
    />
  );
}
