import { t } from "../../lib/i18n/translate.ts";
import { FACTORS, proposedInfluence } from "../../lib/method/influence.ts";
import type { FactorAnswer, Influence } from "../../lib/method/model.ts";
import { Button } from "../base/Button.tsx";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import "./FactorList.css";

interface Props {
  answers: Partial<Record<string, FactorAnswer>>;
  level: Influence | null;
  onAnswer: (factor: string, answer: FactorAnswer | null) => void;
  onTake: (level: Influence) => void;
}

function Proposal({ answers, level, onTake }: Omit<Props, "onAnswer">) {
  const proposed = proposedInfluence(answers);
  if (!proposed) return null;
  const name = t(`influence.${proposed}.name`);
  return (
    <p class="row small" role="status">
      <span class="grow">{t("panel.factors_propose", { level: name })}</span>
      {proposed !== level && (
        <Button kind="soft" onClick={() => onTake(proposed)}>
          {t("panel.factors_take", { level: name })}
        </Button>
      )}
    </p>
  );
}

/** The seven factors behind the level of influence, each answered or left open; they propose, the rep decides. */
export function FactorList({ answers, level, onAnswer, onTake }: Props) {
  return (
    <div class="stack">
      <ul class="factor-list">
        {FACTORS.map((factor) => {
          const answer = answers[factor.id];
          return (
            <li key={factor.id} class="factor">
              <span class="grow">{t(factor.question)}</span>
              <SegmentedChoice
                label={t(factor.question)}
                chosen={answer ? [answer] : []}
                options={[
                  { value: "more", label: t("panel.factor_more") },
                  { value: "less", label: t("panel.factor_less") },
                ]}
                onChoose={(value) => onAnswer(factor.id, value === answer ? null : value)}
              />
            </li>
          );
        })}
      </ul>
      <Proposal answers={answers} level={level} onTake={onTake} />
    </div>
  );
}
