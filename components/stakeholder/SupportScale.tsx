import { useId, useState } from "preact/hooks";
import { t } from "../../lib/i18n/translate.ts";
import type { Support } from "../../lib/method/model.ts";
import { supportFigure } from "../../lib/method/support.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import { shownKey } from "../keyboard/keys.ts";
import "./SupportScale.css";
import "./SupportBadge.css";

const STEPS: readonly Support[] = [-3, -2, -1, 0, 1, 2, 3];

interface Props {
  value: Support | null;
  onChoose: (value: Support) => void;
}

const stepOf = (text: string | null) => STEPS.find((step) => String(step) === text) ?? null;

function Words({ step }: { step: Support | null }) {
  if (step === null) return <>{t("panel.support_unknown")}</>;
  return (
    <>
      <b>{t(`support.${step}.name`)}</b> · {t(`support.${step}.behaviour`)}
    </>
  );
}

/** −3 … +3; what the step pointed at, or chosen, means stands under it in words. */
export function SupportScale({ value, onChoose }: Props) {
  const [pointed, setPointed] = useState<string | null>(null);
  const words = useId();
  return (
    <>
      <SegmentedChoice
        control="support"
        class="support-scale"
        label={t("panel.support")}
        describedBy={words}
        chosen={value === null ? [] : [String(value)]}
        options={STEPS.map((step) => ({
          value: String(step),
          label: supportFigure(step),
          name: `${supportFigure(step)} ${t(`support.${step}.name`)} (${shownKey("support", step)})`,
          attributes: { "data-support": String(step) },
        }))}
        onPoint={setPointed}
        onChoose={(chosen) => onChoose(stepOf(chosen) ?? 0)}
      />
      <p class="support-words" id={words}>
        <Words step={stepOf(pointed) ?? value} />
      </p>
    </>
  );
}
