import { t } from "../../lib/i18n/translate.ts";
import { INFLUENCE } from "../../lib/method/influence.ts";
import type { Influence } from "../../lib/method/model.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { shownKey } from "../keyboard/keys.ts";

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
      options={INFLUENCE.map(({ id: value }) => ({
        value,
        label: t(`influence.${value}.name`),
        name: `${t(`influence.${value}.name`)} (${shownKey("influence", value)})`,
      }))}
      onChoose={(value) => onChoose(value === level ? null : value)}
    />
  );
}
