import { t } from "../../lib/i18n/translate.ts";
import { NEEDS } from "../../lib/method/needs.ts";
import { SegmentedChoice } from "../base/SegmentedChoice.tsx";
import "./NeedsChoice.css";

interface Props {
  /** Ids of needs. */
  needs: string[];
  onToggle: (need: string, holds: boolean) => void;
}

/** What the person needs for themselves, each with its level of Maslow's. */
export function NeedsChoice({ needs, onToggle }: Props) {
  return (
    <div class="stack">
      <p class="small soft">{t("panel.needs_question")}</p>
      <SegmentedChoice
        multiple
        control="needs"
        class="needs-choice"
        label={t("panel.needs")}
        chosen={needs}
        options={NEEDS.map((need) => ({
          value: need.id,
          label: (
            <>
              <span>{t(need.name)}</span>
              <span class="need-level">{t(`maslow.${need.level}`)}</span>
            </>
          ),
        }))}
        onChoose={(need) => onToggle(need, !needs.includes(need))}
      />
    </div>
  );
}
